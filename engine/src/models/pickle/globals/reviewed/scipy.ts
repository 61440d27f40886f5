/**
 * scipy 1.10 (Debian 12), 1.11, 1.13 and 1.17. Reviewed: what sparse arrays, interpolators, results and distributions run when they are restored.
 *
 * - Sparse arrays, interpolators, splines, linear systems: instances filled with their attributes; the setters of slots convert to
 *   arrays. `_call...` are functions that interp1d refers to by name, `asarray` is numpy's with another signature. RBFInterpolator and
 *   Rotation ask their arrays for the module that they belong to. dok_array is a dict whose items are numbers.
 * - Results are dicts (RootResults is an OptimizeResult whose constructor, which no pickle calls, takes what was found), named tuples or data classes. Qhull's classes close a handle that pickles do not have when they go.
 * - Distributions: rv_generic.__setstate__ runs `_parse_arg_template` of the state as Python, so a state counts as reviewed only where that
 *   is scipy's own text (stateChecks.ts). Their classes are not `stored`: whoever holds one could be made to restore it from any state.
 *   Discrete ones keep a vectorized bound method `_entropy`, which computes; numpy.vectorize calls what it was given when it is called.
 * - Others that keep what they computed, in attributes, and run nothing when they are restored: solutions of equations, transforms,
 *   sequences of quasi-random numbers. What LinearOperator warns of when one is created looks at classes only.
 * - cKDTree and KDTree follow and write through offsets of the file without checking them, so that these are checked (judging/pointTrees.ts).
 */
export const scipy = (): string => `
[created built stored]
scipy.sparse._csr: csr_matrix csr_array
scipy.sparse._csc: csc_matrix csc_array
scipy.sparse._coo: coo_matrix coo_array
scipy.sparse._bsr: bsr_matrix bsr_array
scipy.sparse._dia: dia_matrix dia_array
scipy.sparse._lil: lil_matrix lil_array
scipy.sparse._dok: dok_matrix dok_array
scipy.sparse.csr: csr_matrix
scipy.sparse.csc: csc_matrix
scipy.sparse.coo: coo_matrix
scipy.interpolate._interpolate: interp1d
scipy.interpolate._fitpack2: UnivariateSpline InterpolatedUnivariateSpline LSQUnivariateSpline
[created built]
scipy.interpolate._interpolate: PPoly BPoly NdPPoly
scipy.interpolate._bsplines: BSpline
scipy.interpolate._ndbspline: NdBSpline
scipy.interpolate._cubic: CubicSpline CubicHermiteSpline PchipInterpolator Akima1DInterpolator
scipy.interpolate._polyint: BarycentricInterpolator KroghInterpolator
scipy.interpolate._fitpack2: SmoothBivariateSpline LSQBivariateSpline RectBivariateSpline BivariateSpline SmoothSphereBivariateSpline LSQSphereBivariateSpline
  RectSphereBivariateSpline
scipy.interpolate._rbfinterp: RBFInterpolator
scipy.interpolate._rgi: RegularGridInterpolator
scipy.interpolate._interpnd: LinearNDInterpolator CloughTocher2DInterpolator
scipy.optimize._lbfgsb_py: LbfgsInvHessProduct
scipy.optimize.lbfgsb: LbfgsInvHessProduct
scipy.spatial._spherical_voronoi: SphericalVoronoi
scipy.spatial._qhull: ConvexHull Delaunay Voronoi HalfspaceIntersection
scipy.spatial.transform._rotation: Rotation Slerp
scipy.spatial.transform._rotation_spline: RotationSpline
scipy.signal._ltisys: StateSpaceContinuous StateSpaceDiscrete TransferFunctionContinuous TransferFunctionDiscrete
  ZerosPolesGainContinuous ZerosPolesGainDiscrete
scipy.io.matlab._mio5_params: mat_struct MatlabObject MatlabFunction MatlabOpaque
scipy.io.matlab.mio5_params: mat_struct MatlabObject MatlabFunction MatlabOpaque
scipy.stats._kde: gaussian_kde
scipy.stats._covariance: CovViaPSD CovViaCholesky CovViaDiagonal CovViaEigendecomposition CovViaPrecision
scipy.stats._multivariate: _PSD multivariate_normal_gen multivariate_normal_frozen multivariate_t_gen multivariate_t_frozen
  dirichlet_gen dirichlet_frozen wishart_gen wishart_frozen invwishart_gen invwishart_frozen multinomial_gen
  multinomial_frozen matrix_normal_gen matrix_normal_frozen
scipy.stats._survival: ECDFResult EmpiricalDistributionFunction
scipy.stats._stats_mstats_common: LinregressResult TheilslopesResult SiegelslopesResult
scipy.stats._stats_py: TtestResult KstestResult LinregressResult PearsonRResult SignificanceResult DescribeResult ModeResult KruskalResult
  F_onewayResult NormaltestResult SkewtestResult KurtosistestResult RanksumsResult Power_divergenceResult
  FriedmanchisquareResult BrunnerMunzelResult SigmaclipResult
scipy.stats._mannwhitneyu: MannwhitneyuResult
scipy.stats._morestats: ShapiroResult BartlettResult LeveneResult FlignerResult AnsariResult WilcoxonResult
scipy.stats.contingency: Chi2ContingencyResult
scipy.stats._distn_infrastructure: rv_continuous_frozen rv_discrete_frozen rv_frozen
scipy.stats._discrete_distns: poisson_binomial_frozen
scipy.stats._levy_stable: levy_stable_frozen
numpy: vectorize
scipy._lib._disjoint_set: DisjointSet
scipy.cluster.hierarchy: ClusterNode
scipy.integrate._ivp.bdf: BdfDenseOutput
scipy.integrate._ivp.common: OdeSolution
scipy.integrate._ivp.lsoda: LsodaDenseOutput
scipy.integrate._ivp.rk: RkDenseOutput
scipy.interpolate._bary_rational: AAA FloaterHormannInterpolator
scipy.interpolate._ndgriddata: NearestNDInterpolator
scipy.interpolate._rbf: Rbf
scipy.odr._odrpack: Output
scipy.optimize._hessian_update_strategy: BFGS SR1
scipy.signal._czt: CZT ZoomFFT
scipy.signal._short_time_fft: ShortTimeFFT
scipy.spatial._kdtree: Rectangle
scipy.stats._binomtest: BinomTestResult
scipy.stats._hypotests: SomersDResult TukeyHSDResult
scipy.stats._multivariate: multivariate_hypergeom_frozen multivariate_hypergeom_gen ortho_group_frozen ortho_group_gen
  random_correlation_frozen random_correlation_gen special_ortho_group_frozen special_ortho_group_gen uniform_direction_frozen
  uniform_direction_gen unitary_group_frozen unitary_group_gen vonmises_fisher_frozen vonmises_fisher_gen
scipy.stats._qmc: Halton LatinHypercube PoissonDisk Sobol
scipy.stats._resampling: BootstrapResult MonteCarloTestResult PermutationTestResult
scipy.sparse.linalg._interface: MatrixLinearOperator
scipy.sparse.linalg._special_sparse_arrays: LaplacianNd
[created built passed]
scipy.spatial._ckdtree: cKDTree
scipy.spatial.ckdtree: cKDTree
scipy.spatial._kdtree: KDTree
[created stored]
scipy.stats._common: ConfidenceInterval
scipy.stats._stats_py: ConfidenceInterval CumfreqResult
scipy.stats._binned_statistic: BinnedStatisticResult
[created built mutated]
scipy.optimize._optimize: OptimizeResult
scipy.optimize.optimize: OptimizeResult
scipy.optimize._zeros_py: RootResults
scipy.integrate._ivp.ivp: OdeResult
[stored]
scipy._lib.array_api_compat.numpy._aliases: asarray
scipy.interpolate._rbf.Rbf: _h_multiquadric _h_inverse_multiquadric _h_gaussian _h_linear _h_cubic _h_quintic _h_thin_plate
scipy.stats._stats_mstats_common: LinregressResult
scipy.stats._stats_py: TtestResult KstestResult LinregressResult PearsonRResult SignificanceResult
scipy.interpolate._interpolate.interp1d: _call_linear_np _call_linear _call_nearest _call_previousnext _call_spline
  _call_nan_spline
[created state=parser-template]
scipy.stats._continuous_distns: alpha_gen anglit_gen arcsine_gen argus_gen beta_gen betaprime_gen bradford_gen burr12_gen
  burr_gen cauchy_gen chi2_gen chi_gen cosine_gen crystalball_gen dgamma_gen dpareto_lognorm_gen dweibull_gen erlang_gen
  expon_gen exponnorm_gen exponpow_gen exponweib_gen f_gen fatiguelife_gen fisk_gen foldcauchy_gen foldnorm_gen gamma_gen
  gausshyper_gen genexpon_gen genextreme_gen gengamma_gen genhalflogistic_gen genhyperbolic_gen geninvgauss_gen
  genlogistic_gen gennorm_gen genpareto_gen gibrat_gen gompertz_gen gumbel_l_gen gumbel_r_gen halfcauchy_gen
  halfgennorm_gen halflogistic_gen halfnorm_gen hypsecant_gen invgamma_gen invgauss_gen invweibull_gen irwinhall_gen
  jf_skew_t_gen johnsonsb_gen johnsonsu_gen kappa3_gen kappa4_gen ksone_gen kstwo_gen kstwobign_gen landau_gen
  laplace_asymmetric_gen laplace_gen levy_gen levy_l_gen loggamma_gen logistic_gen loglaplace_gen lognorm_gen lomax_gen
  maxwell_gen mielke_gen moyal_gen nakagami_gen ncf_gen nct_gen ncx2_gen norm_gen norminvgauss_gen pareto_gen pearson3_gen
  powerlaw_gen powerlognorm_gen powernorm_gen rayleigh_gen rdist_gen recipinvgauss_gen reciprocal_gen
  rel_breitwigner_gen rice_gen rv_histogram semicircular_gen skewcauchy_gen skewnorm_gen studentized_range_gen t_gen
  trapezoid_gen triang_gen truncexpon_gen truncnorm_gen truncpareto_gen truncweibull_min_gen tukeylambda_gen uniform_gen
  vonmises_gen wald_gen weibull_max_gen weibull_min_gen wrapcauchy_gen
scipy.stats._discrete_distns: bernoulli_gen betabinom_gen betanbinom_gen binom_gen boltzmann_gen dlaplace_gen geom_gen
  hypergeom_gen logser_gen nbinom_gen nchypergeom_fisher_gen nchypergeom_wallenius_gen nhypergeom_gen planck_gen
  poisson_binom_gen poisson_gen randint_gen skellam_gen yulesimon_gen zipf_gen zipfian_gen
scipy.stats._levy_stable: levy_stable_gen
scipy.stats._distn_infrastructure: rv_sample
[stored]
scipy.stats._discrete_distns.bernoulli_gen: _entropy
scipy.stats._discrete_distns.betabinom_gen: _entropy
scipy.stats._discrete_distns.betanbinom_gen: _entropy
scipy.stats._discrete_distns.binom_gen: _entropy
scipy.stats._discrete_distns.boltzmann_gen: _entropy
scipy.stats._discrete_distns.dlaplace_gen: _entropy
scipy.stats._discrete_distns.geom_gen: _entropy
scipy.stats._discrete_distns.hypergeom_gen: _entropy
scipy.stats._discrete_distns.logser_gen: _entropy
scipy.stats._discrete_distns.nbinom_gen: _entropy
scipy.stats._discrete_distns.nchypergeom_fisher_gen: _entropy
scipy.stats._discrete_distns.nchypergeom_wallenius_gen: _entropy
scipy.stats._discrete_distns.nhypergeom_gen: _entropy
scipy.stats._discrete_distns.planck_gen: _entropy
scipy.stats._discrete_distns.poisson_binom_gen: _entropy
scipy.stats._discrete_distns.poisson_gen: _entropy
scipy.stats._discrete_distns.randint_gen: _entropy
scipy.stats._discrete_distns.skellam_gen: _entropy
scipy.stats._discrete_distns.yulesimon_gen: _entropy
scipy.stats._discrete_distns.zipf_gen: _entropy
scipy.stats._discrete_distns.zipfian_gen: _entropy
scipy.stats._distn_infrastructure.rv_sample: _entropy
`;
