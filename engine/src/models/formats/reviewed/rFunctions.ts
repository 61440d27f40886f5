import { WordTable } from './wordTable';

/**
 * Functions that an R session has attached (base, stats, utils, methods, graphics, grDevices of R 4.2), by what calling them can do.
 * Source: `ls()` of those packages, and their documentation.
 */

/** They only compute, print or draw: nothing that they are given by its name is called, looked up, opened or evaluated. */
export const computing = new WordTable(
  (): string => `
  ! !.hexmode !.octmode != $ $.DLLInfo $.package_version $<- $<-.data.frame %% %*% %/% %in% %x% & && &.hexmode &.octmode ( *
  *.difftime + +.Date +.POSIXt - -.Date -.POSIXt ...elt ...length ...names .Date .Defunct .Deprecated .Last.value .MFclass
  .NotYetImplemented .NotYetUsed .OptRequireMethods .POSIXct .POSIXlt .S3method .TAOCP1997init .__H__.cbind .__H__.rbind
  .amatch_bounds .amatch_costs .bincode .cache_class .checkMFClasses .class2 .col .colMeans .colSums .decode_numeric_version
  .deparseOpts .difftime .doSortWrap .doWrap .encode_numeric_version .expand_R_libs_env_var .filled.contour .format.zeros
  .getRequiredPackages .getRequiredPackages2 .getXlevels .gt .gtn .handleSimpleError .isMethodsDispatchOn .isOpen .kappa_tri .lm.fit
  .makeMessage .make_numeric_version .maskedMsg .nknots.smspl .packageStartupMessage .packages .preformat.ts .pretty .row .rowMeans
  .rowNamesDF<- .rowSums .row_names_info .set_row_names .signalSimpleWarning .standard_regexps .subset .subset2 .traceback
  .valid.factor .vcov.aliased / /.difftime : :: ::: < <- <<- <= = == > >= @ @<- AIC ARMAacf ARMAtoMA Arg Axis BIC Box.test C Conj
  Cstack_info Encoding Encoding<- Gamma HoltWinters I IQR ISOdate ISOdatetime Im KalmanForecast KalmanLike KalmanRun KalmanSmooth
  La.svd La_library La_version Math.Date Math.POSIXt Math.data.frame Math.difftime Math.factor Mod NCOL NLSstAsymptotic NLSstClosestX
  NLSstLfAsymptote NLSstRtAsymptote NROW NextMethod OlsonNames Ops.Date Ops.POSIXt Ops.data.frame Ops.difftime Ops.factor
  Ops.numeric_version Ops.ordered PP.test Pair R.Version R.home RNGkind RNGversion R_system_version Re SSD SSasymp SSasympOff
  SSasympOrig SSbiexp SSfol SSfpl SSgompertz SSlogis SSmicmen SSweibull StructTS Summary.Date Summary.POSIXct Summary.POSIXlt
  Summary.data.frame Summary.difftime Summary.factor Summary.numeric_version Summary.ordered Sys.Date Sys.getlocale Sys.getpid
  Sys.localeconv Sys.time Sys.timezone URLdecode URLencode UseMethod [ [.AsIs [.DLLInfoList [.Date [.Dlist [.POSIXct [.POSIXlt
  [.data.frame [.difftime [.factor [.hexmode [.listof [.noquote [.numeric_version [.octmode [.simple.list [.table [.warnings [<-
  [<-.Date [<-.POSIXct [<-.POSIXlt [<-.data.frame [<-.difftime [<-.factor [<-.numeric_version [[ [[.Date [[.POSIXct [[.POSIXlt
  [[.data.frame [[.factor [[.numeric_version [[<- [[<-.POSIXlt [[<-.data.frame [[<-.factor [[<-.numeric_version ^ abbreviate abline
  abs acf acf2AR acos acosh addNA adist adjustcolor agrep agrepl alist all all.equal all.equal.POSIXt all.equal.character
  all.equal.default all.equal.envRefClass all.equal.environment all.equal.factor all.equal.formula all.equal.function
  all.equal.language all.equal.list all.equal.numeric all.equal.raw all.names all.vars anova ansari.test any anyDuplicated
  anyDuplicated.array anyDuplicated.data.frame anyDuplicated.default anyDuplicated.matrix anyNA anyNA.POSIXlt anyNA.data.frame
  anyNA.numeric_version aperm aperm.default aperm.table append approx approxfun ar ar.burg ar.mle ar.ols ar.yw args arima.sim
  arima0.diag array arrayInd arrows as.Date as.Date.POSIXct as.Date.POSIXlt as.Date.character as.Date.default as.Date.factor
  as.Date.numeric as.POSIXct as.POSIXct.Date as.POSIXct.POSIXlt as.POSIXct.default as.POSIXct.numeric as.POSIXlt as.POSIXlt.Date
  as.POSIXlt.POSIXct as.POSIXlt.character as.POSIXlt.default as.POSIXlt.factor as.POSIXlt.numeric as.array as.array.default
  as.character as.character.Date as.character.POSIXt as.character.condition as.character.default as.character.error
  as.character.factor as.character.hexmode as.character.numeric_version as.character.octmode as.character.srcref as.complex
  as.data.frame as.data.frame.AsIs as.data.frame.Date as.data.frame.POSIXct as.data.frame.POSIXlt as.data.frame.array
  as.data.frame.character as.data.frame.complex as.data.frame.data.frame as.data.frame.default as.data.frame.difftime
  as.data.frame.factor as.data.frame.integer as.data.frame.list as.data.frame.logical as.data.frame.matrix as.data.frame.model.matrix
  as.data.frame.noquote as.data.frame.numeric as.data.frame.numeric_version as.data.frame.ordered as.data.frame.raw
  as.data.frame.table as.data.frame.ts as.data.frame.vector as.dendrogram as.difftime as.dist as.double as.double.POSIXlt
  as.double.difftime as.expression as.expression.default as.factor as.hclust as.hexmode as.integer as.list as.list.Date
  as.list.POSIXct as.list.POSIXlt as.list.data.frame as.list.default as.list.difftime as.list.environment as.list.factor
  as.list.function as.list.numeric_version as.logical as.logical.factor as.matrix as.matrix.POSIXlt as.matrix.data.frame
  as.matrix.default as.matrix.noquote as.name as.null as.null.default as.numeric as.numeric_version as.octmode as.ordered
  as.package_version as.pairlist as.qr as.raster as.raw as.relistable as.roman as.single as.single.default as.stepfun as.symbol
  as.table as.table.default as.ts as.vector as.vector.POSIXlt as.vector.data.frame as.vector.factor asS3 asS4 asin asinh asplit
  assocplot atan atan2 atanh attr attr.all.equal attr<- attributes attributes<- axTicks axis axis.Date axis.POSIXct axisTicks
  backsolve bandwidth.kernel barplot barplot.default bartlett.test basename besselI besselJ besselK besselY beta
  bindingIsActive bindingIsLocked binom.test binomial biplot bitwAnd bitwNot bitwOr bitwShiftL bitwShiftR bitwXor blues9 box
  boxplot boxplot.default boxplot.matrix boxplot.stats bquote break builtins bw.SJ bw.bcv bw.nrd bw.nrd0 bw.ucv bxp c c.Date c.POSIXct
  c.POSIXlt c.difftime c.factor c.noquote c.numeric_version c.warnings callNextMethod cancor capabilities case.names casefold cbind
  cbind.data.frame ccf cdplot ceiling char.expand charClass charToRaw character charmatch chartr check_tzones chisq.test chkDots chol
  chol.default chol2inv choose chull class class<- clip close.screen close.srcfile close.srcfilealias clrhash cm.colors cmdscale
  co.intervals coef coefficients col col2rgb colMeans colSums colnames colnames<- colorRamp colorRampPalette colors colorspaces
  colours combn comment comment<- compareVersion complete.cases complex computeRestarts conditionCall conditionCall.condition
  conditionMessage conditionMessage.condition confint confint.default confint.lm conflicts contour contour.default contourLines
  contr.SAS contr.helmert contr.poly contr.sum contr.treatment contrasts contrasts<- convertColor convolve cooks.distance cophenetic
  coplot cor cor.test cos cosh cospi cov cov.wt cov2cor covratio crossprod cummax cummin cumprod cumsum cut cut.Date cut.POSIXt
  cut.default cutree cycle dQuote data.class data.frame data.matrix date dbeta dbinom dcauchy dchisq debuggingState decompose
  default.stringsAsFactors delete.response deltat densCols density density.default deparse deparse1 det determinant determinant.matrix
  deviance dexp df df.kernel df.residual dfbeta dfbetas dffits dgamma dgeom dhyper diag diag<- diff diff.Date diff.POSIXt diff.default
  diff.difftime diffinv difftime digamma dim dim.data.frame dim<- dimnames dimnames.data.frame dimnames<- dimnames<-.data.frame
  dir.exists dirname dist dlnorm dlogis dmultinom dnbinom dnorm dontCheck dotchart double dpois drop drop.terms droplevels
  droplevels.data.frame droplevels.factor dsignrank dt dunif duplicated duplicated.POSIXlt duplicated.array duplicated.data.frame
  duplicated.default duplicated.matrix duplicated.numeric_version duplicated.warnings dweibull dwilcox ecdf eigen embed emptyenv
  enc2native enc2utf8 encodeString end endsWith enquote env.profile environmentIsLocked environmentName erase.screen
  errorCondition estVar exists existsMethod exp expand.grid expm1 expression extSoftVersion extendrange extractAIC factor factorial
  family fft file.exists file.info file.mode file.mtime file.path file.size filled.contour findInterval findRestart fisher.test fitted
  fitted.values fivenum fligner.test floor for force formals format format.AsIs format.Date format.POSIXct format.POSIXlt
  format.data.frame format.default format.difftime format.factor format.hexmode format.info format.libraryIQR format.numeric_version
  format.octmode format.packageInfo format.pval format.summaryDefault formatC formatDL formatOL formatUL forwardsolve fourfoldplot
  frame frequency friedman.test function gamma gaussian gc gc.time getDLLRegisteredRoutines.DLLInfo getDLLRegisteredRoutines.character
  getElement getNamespaceName getNamespaceUsers getNamespaceVersion getOption getRversion getTxtProgressBar geterrmessage gethash
  gettext gettextf getwd gl glm.control glm.fit glob2rx gray gray.colors grconvertX grconvertY gregexec gregexpr grep
  grepRaw grepl grey grey.colors grid grouping gsub hasMethod hasName hasTsp hashtab hat hatvalues hcl hcl.colors hcl.pals hclust head
  head.matrix heat.colors hist hist.default hsv iconv iconvlist icuGetCollate identical identity if ifelse image image.default
  influence influence.measures inherits intToBits intToUtf8 integer interaction intersect inverse.gaussian inverse.rle invisible is
  is.R is.array is.atomic is.call is.character is.complex is.data.frame is.double is.element is.empty.model is.environment
  is.expression is.factor is.finite is.function is.hashtab is.infinite is.integer is.language is.leaf is.list is.loaded is.logical
  is.matrix is.mts is.na is.na.POSIXlt is.na.data.frame is.na.numeric_version is.na<- is.na<-.default is.na<-.factor
  is.na<-.numeric_version is.name is.nan is.null is.numeric is.numeric.Date is.numeric.POSIXt is.numeric.difftime is.numeric_version
  is.object is.ordered is.package_version is.pairlist is.primitive is.qr is.raster is.raw is.recursive is.relistable is.single
  is.stepfun is.symbol is.table is.ts is.tskernel is.unsorted is.vector isBaseNamespace isFALSE isGeneric isIncomplete isNamespace
  isNamespaceLoaded isOpen isRestart isS3method isS3stdGeneric isS4 isSeekable isSymmetric isSymmetric.matrix isTRUE isVirtualClass
  isa isatty isdebugged isoreg jitter julian julian.Date julian.POSIXt kappa kappa.default kappa.lm kappa.qr kernapply kernel kmeans
  knots kruskal.test ks.test ksmooth l10n_info labels labels.default lag lag.plot layout lbeta lchoose lcm legend length
  length.POSIXlt length<- length<-.Date length<-.POSIXct length<-.POSIXlt length<-.difftime length<-.factor lengths levels
  levels.default levels<- levels<-.factor lfactorial lgamma libcurlVersion library.dynam.unload limitedLabels line lines lines.default
  list list2DF lm.fit lm.influence lm.wfit loadedNamespaces loadings local localeToCharset loess.control loess.smooth log log10 log1p
  log2 logLik logb logical loglin lower.tri lowess ls ls.diag ls.print lsfit mad mahalanobis make.link make.names make.rgb make.unique
  makeARIMA makepredictcall mantelhaen.test margin.table marginSums mat.or.vec match match.arg match.call matlines matplot matpoints
  matrix mauchly.test max max.col mcnemar.test mean mean.Date mean.POSIXct mean.POSIXlt mean.default mean.difftime median
  median.default medpolish memCompress merge merge.data.frame merge.default message min missing mode model.extract model.matrix
  model.matrix.default model.matrix.lm model.offset model.response model.weights modifyList monthplot months months.Date months.POSIXt
  mood.test mosaicplot mostattributes<- mtext mtfrm mtfrm.default mvfft n2mfrow na.action na.contiguous na.exclude na.fail na.omit
  na.pass names names.POSIXlt names<- names<-.POSIXlt napredict naprint naresid nargs nchar nclass.FD nclass.Sturges nclass.scott ncol
  new.env next nextn ngettext nlevels nls.control nobs noquote norm nrow nullfile numToBits numToInts numeric numeric_version numhash
  nzchar object.size objects offset oldClass oldClass<- on.exit oneway.test order order.dendrogram ordered p.adjust pacf packBits
  packageHasNamespace packageNotFoundError packageStartupMessage package_version pairlist pairs pairs.default pairwise.prop.test
  pairwise.t.test pairwise.table pairwise.wilcox.test palette palette.colors palette.pals panel.smooth par
  paste paste0 path.expand pbeta pbinom pbirthday pcauchy pchisq pcre_config person personList persp pexp pf pgamma pgeom phyper pie
  plclust plnorm plogis plot plot.default plot.ecdf plot.function plot.new plot.spec.coherency plot.spec.phase plot.stepfun plot.ts
  plot.window plot.xy pmatch pmax pmax.int pmin pmin.int pnbinom pnorm points points.default poisson poisson.test poly polygon polym
  polypath polyroot power power.anova.test power.prop.test ppoints ppois predict predict.glm predict.lm pretty pretty.default
  prettyNum print print.AsIs print.DLLInfo print.DLLInfoList print.DLLRegisteredRoutines print.Date print.Dlist
  print.NativeRoutineList print.POSIXct print.POSIXlt print.by print.condition print.connection print.data.frame print.default
  print.difftime print.eigen print.factor print.function print.hexmode print.libraryIQR print.listof print.noquote
  print.numeric_version print.octmode print.packageInfo print.proc_time print.restart print.rle print.simple.list print.srcfile
  print.srcref print.summary.table print.summary.warnings print.summaryDefault print.table print.warnings printCoefmat prmatrix
  proc.time prod proj promax prop.table prop.test prop.trend.test proportions provideDimnames psigamma psignrank psmirnov pt ptukey
  punif pushBackLength pweibull pwilcox qbeta qbinom qbirthday qcauchy qchisq qexp qf qgamma qgeom qhyper qlnorm qlogis qnbinom qnorm
  qpois qqline qqnorm qqplot qr qr.Q qr.R qr.X qr.coef qr.default qr.fitted qr.qty qr.qy qr.resid qr.solve qsignrank qsmirnov qt
  qtukey quade.test quantile quarters quarters.Date quarters.POSIXt quasi quasibinomial quasipoisson qunif quote qweibull qwilcox
  r2dtable rWishart rainbow range range.default rank rasterImage raw rawConnectionValue rawShift rawToBits rawToChar rbeta rbind
  rbind.data.frame rbinom rcauchy rchisq rcond rect rect.hclust regexec regexpr regmatches regmatches<- relevel relist remhash rep
  rep.Date rep.POSIXct rep.POSIXlt rep.difftime rep.factor rep.int rep.numeric_version rep_len repeat replace resid residuals
  residuals.glm residuals.lm restartDescription restartFormals return returnValue rev rev.default rexp rf rgamma rgb rgb2hsv rgeom
  rhyper rle rlnorm rlogis rmultinom rnbinom rnorm round round.Date round.POSIXt row row.names row.names.data.frame row.names.default
  row.names<- row.names<-.data.frame row.names<-.default rowMeans rowSums rownames rownames<- rowsum rowsum.data.frame rowsum.default
  rpois rsignrank rsmirnov rstandard rstudent rt rug runif runmed rweibull rwilcox sQuote sample sample.int scale scale.default
  scatter.smooth screen screeplot sd search searchpaths seek.connection segments seq seq.Date seq.POSIXt seq.default seq.int seq_along
  seq_len sequence sequence.default serialize set.seed setNames setTxtProgressBar setdiff setequal sethash shQuote shapiro.test
  showConnections sigma sign signalCondition signif simpleCondition simpleError simpleMessage simpleWarning sin single sinh
  sink.number sinpi slice.index slot smooth smooth.spline smoothScatter solve solve.default solve.qr sort sort.POSIXlt sort.default
  sort.int sort.list spec.ar spec.pgram spec.taper spectrum spineplot spline splinefun splinefunH split split.Date split.POSIXct
  split.data.frame split.default split.screen split<- split<-.data.frame split<-.default sprintf sqrt srcref stack stars start
  startsWith stat.anova stderr stdin stdout stem stepfun stop stopifnot storage.mode str strOptions strcapture strftime strheight
  stripchart strptime strrep strsplit strtoi strtrim structure strwidth strwrap sub subset subset.data.frame subset.default
  subset.matrix substitute substr substr<- substring substring<- sum summary summary.Date summary.POSIXct summary.POSIXlt summary.aov
  summary.connection summary.data.frame summary.default summary.factor summary.glm summary.lm summary.manova summary.matrix
  summary.proc_time summary.srcfile summary.srcref summary.stepfun summary.table summary.warnings sunflowerplot suppressMessages
  suppressPackageStartupMessages suppressWarnings supsmu svd switch symbols symnum sys.call sys.calls
  sys.function sys.nframe sys.parent sys.parents sys.status system.file system.time t t.data.frame t.default t.test table tabulate
  tail tail.matrix tan tanh tanpi tcrossprod tempdir tempfile terrain.colors text text.default textConnectionValue time title toBibtex
  toLatex toString toString.default toeplitz tolower topo.colors toupper trans3d transform transform.data.frame
  transform.default trigamma trimws trunc trunc.Date trunc.POSIXt try tryCatch ts ts.intersect ts.plot ts.union tsSmooth tsdiag tsp
  tsp<- txtProgressBar type.convert typeof typhash unclass union unique unique.POSIXlt unique.array unique.data.frame unique.default
  unique.matrix unique.numeric_version unique.warnings units units.difftime units<- units<-.difftime unix.time unlist unname unsplit
  unstack update.formula upper.tri utf8ToInt validEnc validObject validUTF8 var var.test variable.names varimax vcov vector
  warnErrList warning warningCondition warnings weekdays weekdays.Date weekdays.POSIXt weighted.mean weighted.residuals weights which
  which.max which.min while wilcox.test window window<- with with.default withCallingHandlers withRestarts withVisible within
  within.data.frame within.list xinch xor xpdrows.data.frame xspline xtfrm xtfrm.AsIs xtfrm.Date xtfrm.POSIXct xtfrm.POSIXlt
  xtfrm.data.frame xtfrm.default xtfrm.difftime xtfrm.factor xtfrm.numeric_version xy.coords xyinch xyz.coords yinch zapsmall { |
  |.hexmode |.octmode || ~`,
);

/** The few that code may call which runs because somebody looks at a variable. */
export const plain = new WordTable(
  (): string => `
  ! != $ % %% %/% %in% & && ( * + - / : < <= == > >= @ [ [[ ^ abs as.character as.integer as.logical as.numeric c character data.frame
  dim exp expression getOption identity if integer is.character is.function is.na is.null is.numeric length list log log10 log2 logical
  matrix max mean min missing names ncol nrow numeric paste paste0 quote range rep rev round seq seq_along seq_len sqrt sum vector { | ||
  ~`,
);

/** They call what an argument names or is. */
export const calling = new WordTable(
  (): string => `
  %o% .kronecker .mapply Filter Find Map Negate Position Reduce Vectorize addmargins aggregate aggregate.data.frame aggregate.ts apply
  array2DF ave by by.data.frame by.default callCC dendrapply eapply integrate kronecker lapply mapply nlm nlminb optim optimHess
  optimise optimize outer rapply reorder replicate sapply sapply simplify2array sweep tapply uniroot vapply`,
);

/** They run commands or native code, evaluate text, change files, open connections, or change what the session does later. */
export const acting = new WordTable(
  (): string => `
  .C .Call .Call.graphics .External .External.graphics .External2 .Fortran .Internal .Primitive Rprof Rprofmem Stangle Sweave
  Sys.chmod Sys.setFileTime Sys.setenv Sys.umask Sys.unsetenv addTaskCallback assignInMyNamespace assignInNamespace attachNamespace
  autoload browseURL curlGetHeaders delayedAssign demo dget dir.create download.file download.packages dput dump dyn.load dyn.unload
  edit emacs example fifo file.append file.copy file.create file.edit file.link file.remove file.rename file.symlink fixInNamespace
  globalCallingHandlers install.packages lazyLoad lazyLoadDBexec lazyLoadDBfetch library.dynam load make.socket makeActiveBinding
  parse pico pipe process.events q quit read.socket readRDS readRenviron reg.finalizer registerS3method registerS3methods remove
  remove.packages rm save save.image saveRDS serverSocket setHook setwd shell shell.exec sink socketAccept socketConnection source
  str2expression str2lang sys.load.image sys.save.image sys.source system system2 tar taskCallbackManager trace unlink unlockBinding
  unserialize untar unzip update.packages url url.show vi write write.csv write.csv2 write.dcf write.ftable write.socket write.table
  writeBin writeChar writeLines xedit xemacs zip`,
);

/** The others: they give environments, in which anything can be looked up, look things up by text, evaluate formulas and calls, read files, open devices, or were not reviewed. */
export const unreviewed = new WordTable(
  (): string => `
  ..getNamespace .DollarNames .First.sys .RtangleCodeLabel .S3methods .S4methods .Script .TraceWithMethods .axisPars .classEnv
  .clipPath .debugMethod .defineGroup .detach .devUp .doTrace .doTracePrint .dynLibs .getNamespace .getNamespaceInfo .hasSlot
  .isMethodDebugged .libPaths .linearGradientPattern .mask .mergeExportMethods .mergeImportMethods .opIndex .primTrace .primUntrace
  .radialGradientPattern .rmpkg .ruleIndex .selectSuperClasses .setClipPath .setMask .setPattern .slotNames .tilingPattern
  .tryResumeInterrupt .undebugMethod .untracedFunction .useGroup .valueClassTest ? Arith CIDFont Compare Complex D DF2formula Logic
  Math Math2 MethodAddCoerce MethodsList MethodsListSelect Ops Quote RShowDoc RSiteSearch Recall Rtangle RtangleFinish RtangleRuncode
  RtangleSetup RtangleWritedoc RweaveChunkPrefix RweaveEvalWithOpt RweaveLatex RweaveLatexFinish RweaveLatexOptions RweaveLatexSetup
  RweaveLatexWritedoc RweaveTryStop S3Class S3Class<- S3Part S3Part<- SignatureMethod Summary SweaveHooks SweaveSyntConv Sys.getenv
  Sys.glob Sys.info Sys.readlink Sys.setLanguage Sys.setlocale Sys.sleep Sys.which TukeyHSD Type1Font View X11 X11.options X11Font
  X11Fonts activeBindingFunction add.scope add1 addNextMethod alarm alias allNames allowInterrupts aov apropos aregexec argsAnywhere
  arima arima0 as as.call as.environment as.formula as.function as.function.default as.graphicsAnnot as.person as.personList as<-
  asDateBuilt asMethodDefinition asNamespace asOneSidedFormula askYesNo aspell aspell_package_C_files aspell_package_R_files
  aspell_package_Rd_files aspell_package_vignettes aspell_write_personal_dictionary_file assign assignClassDef assignMethodsMetaData
  attach autoloader available.packages balanceMethodsList bibentry bindtextdomain bitmap bmp body<- browseEnv browseVignettes browser
  browserCondition browserSetDebug browserText bug.report bzfile cacheGenericsMetaData cacheMetaData cacheMethod cairoSymbolFont
  cairo_pdf cairo_ps call callGeneric canCoerce capture.output cat cbind2 changedFiles check.options checkAtAssignment checkCRAN
  checkSlotAssignment chooseBioCmirror chooseCRANmirror citEntry citFooter citHeader citation cite citeNatbib classLabel classMetaName
  className classesToAM clearPushBack close close.connection close.socket closeAllConnections cm coerce coerce<- colorConverter
  commandArgs completeClassDefinition completeExtends completeSubclasses conflictRules conformMethod constrOptim contrib.url
  contributors count.fields cpgram create.post curve data data.entry dataentry de de.ncols de.restore de.setup debug debugcall
  debugger debugonce defaultDumpName defaultPrototype deriv deriv3 detach dev.capabilities dev.capture dev.control dev.copy
  dev.copy2eps dev.copy2pdf dev.cur dev.flush dev.hold dev.interactive dev.list dev.new dev.next dev.off dev.prev dev.print dev.set
  dev.size dev2bitmap devAskNewPage deviceIsInteractive dir do.call doPrimitiveMethod drop.scope drop1 dummy.coef dummy.coef.lm
  dump.frames dumpMethod dumpMethods dynGet eff.aovlist effects el el<- elNamed elNamed<- embedFonts empty.dump emptyMethodsList
  environment<- eval eval.parent evalOnLoad evalSource evalq evalqOnLoad existsFunction expand.model.frame extends externalRefMethod
  factanal factor.scope file file.access file.choose file.show fileSnapshot file_test filter finalDefaultMethod find find.package
  findCRANmirror findClass findFunction findLineNum findMethod findMethodSignatures findMethods findPackageEnv findUnique fix
  fixPre1.8 flush flush.connection flush.console forceAndCall formalArgs formals<- formula ftable functionBody functionBody<- gcinfo
  gctorture gctorture2 generic.skeleton get get0 getAllConnections getAllSuperClasses getAnywhere getCRANmirrors getCall getCallingDLL
  getCallingDLLe getClass getClassDef getClasses getConnection getDLLRegisteredRoutines getDataPart getExportedValue getFromNamespace
  getFunction getGeneric getGenerics getGraphicsEvent getGraphicsEventEnv getGroup getGroupMembers getHook getInitial getLoadActions
  getLoadedDLLs getMethod getMethods getMethodsForDispatch getMethodsMetaData getNamespace getNamespaceExports getNamespaceImports
  getNamespaceInfo getNativeSymbolInfo getPackageName getParseData getParseText getRefClass getS3method getSlots getSrcDirectory
  getSrcFilename getSrcLines getSrcLocation getSrcref getTaskCallbackNames getValidity get_all_vars glm globalVariables grSoftVersion
  graphics.off gzcon gzfile hasArg hasLoadAction hasMethods heatmap help help.request help.search help.start history hsearch_db
  hsearch_db_concepts hsearch_db_keywords icuSetCollate identify implicitGeneric importIntoEnv infoRDS inheritedSlotNames
  initFieldArgs initRefFields initialize insertClassMethods insertMethod insertSource installed.packages interaction.plot interactive
  invokeRestart invokeRestartInteractively isClass isClassDef isClassUnion isGrammarSymbol isGroup isRematched isSealedClass
  isSealedMethod isXS3Class jpeg languageEl languageEl<- layout.show library licence license linearizeMlist list.dirs list.files
  list2env listFromMethods listFromMlist lm loadMethod loadNamespace loadhistory loadingNamespaceInfo locator lockBinding
  lockEnvironment loess ls.str lsf.str maintainer make.packages.html makeClassRepresentation makeExtends makeGeneric makeMethodsList
  makePrototypeFromClassDef makeRweaveLatexCodeRunner makeStandardGeneric manova maphash match.fun matchSignature mem.maxNSize
  mem.maxVSize memDecompress memory.limit memory.profile memory.size menu mergeMethods metaNameUndo method.skeleton
  methodSignatureMatrix methods methodsPackageMetaName mget mirror2html missingArg mode<- model.frame model.frame.default model.tables
  multipleClasses namespaceExport namespaceImport namespaceImportClasses namespaceImportFrom namespaceImportMethods new new.packages
  newBasic newClassRepresentation newEmptyObject news nls normalizePath nsl numericDeriv old.packages open open.connection
  open.srcfile open.srcfilealias open.srcfilecopy options package.skeleton packageDate packageDescription packageEvent packageName
  packageSlot packageSlot<- packageStatus packageVersion page parent.env<- parseNamespaceFile path.package pdf pdf.options pdfFonts
  pictex plot.design png pos.to.env possibleExtends postscript postscriptFonts power.t.test ppr prcomp preplot princomp profile
  prohibitGeneric prompt promptClass promptData promptImport promptMethods promptPackage prototype ps.options pushBack quartz
  quartz.options quartz.save quartzFont quartzFonts rawConnection rbind2 rc.getOption rc.options rc.settings rc.status read.DIF
  read.csv read.csv2 read.dcf read.delim read.delim2 read.fortran read.ftable read.fwf read.table readBin readChar readCitationFile
  readLines readline reconcilePropertiesAndPrototype recordGraphics recordPlot recover reformulate registerImplicitGenerics
  rematchDefinition removeClass removeGeneric removeMethod removeMethods removeSource removeTaskCallback replayPlot replications
  representation require requireMethods requireNamespace resetClass resetGeneric reshape retracemem rtags savePlot savehistory scan
  se.contrast sealClass seek select.list selectMethod selectSuperClasses selfStart sessionInfo setAs setBreakpoint setClass
  setClassUnion setDataPart setEPS setGeneric setGenericImplicit setGraphicsEventEnv setGraphicsEventHandlers setGroupGeneric setIs
  setLoadAction setLoadActions setMethod setNamespaceInfo setOldClass setPS setPackageName setPrimitiveMethods setRefClass
  setReplaceMethod setRepositories setSessionTimeLimit setTimeLimit setValidity show showClass showDefault showExtends showMethods
  showMlist sigToEnv signature simulate slot<- slotNames slotsFromS3 smoothEnds socketSelect socketTimeout sortedXyData srcfile
  srcfilealias srcfilecopy standardGeneric step stl storage.mode<- substituteDirect substituteFunctionArgs summaryRprof
  superClassDepth suppressForeignCheck suspendInterrupts svg sys.on.exit termplot terms terms.formula testInheritedMethods testVirtual
  textConnection tiff timestamp traceback tracemem tracingState truncate truncate.connection tryInvokeRestart tryNew
  unRematchDefinition undebug undebugcall unloadNamespace untrace untracemem unz update update.default upgrade validSlotNames vignette
  withAutoprint baseenv body environment globalenv parent.env parent.frame sys.frame sys.frames topenv x11 xfig xtabs xyTable xzfile`,
);

/** Packages of R itself, and those that every distribution of R has: loading them only defines functions and data. */
export const knownPackages = new WordTable(
  (): string => `
  base stats utils methods graphics grDevices datasets tools splines stats4 grid compiler parallel
  KernSmooth MASS Matrix boot class cluster codetools foreign lattice mgcv nlme nnet rpart spatial survival`,
);

/** Packages whose functions run commands, code or other languages, or talk to the network. */
export const actingPackages = new WordTable(
  (): string => `
  callr curl httr httr2 inline later processx RCurl Rcpp reticulate rJava rstudioapi sys V8 websocket xml2 tcltk`,
);
