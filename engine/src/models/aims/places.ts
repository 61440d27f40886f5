/*
 * Names of files, variables, programs and functions that say what code is after. Facts about operating systems and tools, from their own
 * documentation; a name counts where a payload holds it, never in a model's data.
 */

/** Files that hold credentials. */
export const credentialFiles =
  /\.aws[\\/](?:credentials|config)|\.ssh(?:[\\/](?!authorized_keys)|["'\s]|$)|\bid_(?:rsa|ed25519|ecdsa|dsa)\b|[._]netrc\b|\.git-credentials|\.docker[\\/]config\.json|\.kube[\\/]config|huggingface[\\/](?:token|stored_tokens)|\.huggingface[\\/]|\.pypirc|\.npmrc|[\\/]gcloud[\\/]|application_default_credentials|\.azure[\\/]|\/etc\/(?:shadow|passwd|gshadow|krb5\.keytab)|(?:^|[\\/'"\s=@*])\.env(?:\.\w{1,20})?(?:$|['"\s)|;&>])|Login Data|Local State|Cookies\b.{0,20}sqlite|cookies\.sqlite|key4\.db|logins\.json|wallet\.dat|\.gnupg|\.(?:bash|zsh|python)_history|\.config[\\/]gh[\\/]|\.vault-token|kaggle\.json|\.pgpass|\.my\.cnf|\/proc\/(?:self|\d+|\*)\/environ|serviceaccount\/token|169\.254\.169\.254|metadata\.google\.internal|\.streamlit[\\/]secrets|\.config[\\/]openai|keychain|SAM\b.{0,40}\breg\b|HKLM\\SAM/i;

/** Variables that hold credentials. */
const credentialVariable = /TOKEN|SECRET|PASSW|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|CREDENTIAL|_KEY\b|_PAT\b/;

/** Functions that give credentials. */
export const credentialNames =
  /^(?:keyring\.get_|getpass\.getpass|netrc\.netrc|spwd\.|pwd\.getpwall|google\.auth\.default|browser_cookie3\.|win32crypt\.|secretstorage\.|azure\.identity\.|huggingface_hub\.(?:get_token|HfFolder\.get_token)|boto3\..{0,60}get_credentials|botocore\..{0,60}get_credentials)/;

/** Commands that print them. */
export const credentialCommands =
  /(?:^|[;&|(`]\s{0,4}|["'])(?:env|printenv|export -p|set)\s{0,4}(?:$|[|>&;)`"'])|\bprintenv \w*(?:TOKEN|KEY|SECRET|PASS)|\$\{?\w{0,60}(?:TOKEN|SECRET|PASSWORD|API_KEY|ACCESS_KEY)\b|\b(?:gcloud|az|gh|hf|huggingface-cli|aws)\b.{0,30}\b(?:print-access-token|get-access-token|auth token|configure get|export-credentials)\b|\bsecurity (?:find-generic-password|find-internet-password|dump-keychain)\b|\bmimikatz\b|\bsecretsdump\b|\bgrep\b.{0,80}(?:password|passwd|token|secret|api_?key|AKIA)/i;

/** Code that reads variables which hold credentials, or all of them. */
export function readsVariables(text: string): string | undefined {
  for (const match of text.matchAll(
    /\b(?:environb?\s{0,3}(?:\.(?:get|pop)\(|\[)|getenvb?\()\s{0,3}b?["'](\w{1,80})["']/g,
  ))
    if (credentialVariable.test(match[1])) return match[0];
  return /\benviron\b(?!\s{0,3}(?:\[|\.(?:get|pop|setdefault|update)\b|\w))/.exec(text)?.[0];
}

/** A name of a variable by itself, as a call that reads it is given. */
export function isCredentialVariable(text: string): boolean {
  return /^[A-Z][A-Z\d_]{2,60}$/.test(text) && credentialVariable.test(text);
}

/** Calls that send what they are given. */
export const sends =
  /^(?:requests|httpx|aiohttp|niquests)(?:\.\w{1,40})?\.(?:post|put|patch)$|\.(?:sendall|sendto|sendmail|send_message|storbinary|storlines|upload_file|upload_fileobj|put_object|upload_folder|upload_blob|send_document)$|^huggingface_hub\.(?:upload_|HfApi)|^(?:post|put)$/;
/** Code that sends: parameters of calls, which names alone do not say. */
export const sendsInCode =
  /\b(?:requests|httpx|session|client|http)\w{0,20}\.(?:post|put|patch)\(|\b(?:urlopen|Request)\([^\n]{0,300}(?:\bdata\s{0,2}=|,\s{0,3}\w)|\bmethod\s{0,2}=\s{0,2}["'](?:POST|PUT)|\.request\(\s{0,3}["'](?:POST|PUT)|\bsendall\(|\bsendto\(|\.send\(|\bsendmail\(|\bsend_message\(|\bstorbinary\(|\bupload_file(?:obj)?\(|\bput_object\(|\bupload_folder\(|\bgethostbyname\([^\n]{0,80}[+%{]/;
/** Code that puts an address together, and what it may put into it. */
export const computedAddress =
  /\b(?:urlopen|requests\.get|httpx\.get|urlretrieve)\([^\n]{0,200}(?:\+|\{|%|\bparams\s{0,2}=|\.format\()/;
export const collects =
  /\bopen\(|read_text|read_bytes|\benviron|getenv|gethostname|getpass|getuser|getlogin|\bplatform\.|\buname|state_dict|\bargv\b|check_output|getoutput|popen/;
/** Commands that send. */
export const sendsInCommand =
  /\b(?:curl|wget)\b[^\n]{0,400}(?:\s-(?:d|F|T)\b|\s-(?:d|F|T)["'@]|\s--(?:data\S{0,20}|form|upload-file|post-(?:file|data)|body-file)\b|\s-X\s{0,2}(?:POST|PUT)\b|\$\(|`)|\|\s{0,4}(?:nc|ncat|netcat|curl|telnet)\b|\b(?:nc|ncat|netcat)\b[^\n|]{1,120}<\s{0,4}[\w~/$]|\b(?:scp|rsync|sftp)\b[^\n]{1,300}\S@?\S{1,100}:|\b(?:aws s3 (?:cp|sync|mv)|gsutil (?:cp|rsync)|rclone (?:copy|sync)|az storage blob upload|huggingface-cli upload|hf upload)\b|\b(?:dig|nslookup|host|ping)\b[^\n]{0,80}(?:\$\(|`)|>\s{0,3}\/dev\/(?:tcp|udp)\/|\bftp\b[^\n]{0,80}\bput\b|\b(?:Invoke-RestMethod|Invoke-WebRequest|iwr|irm)\b[^\n]{0,200}-Method\s{1,3}(?:POST|PUT)|\bmail\b[^\n]{0,60}@\w/i;
/** Places that stolen data is sent to. */
export const dropPoints =
  /discord(?:app)?\.com\/api\/webhooks|api\.telegram\.org\/bot|hooks\.slack\.com|webhook\.site|requestbin|pipedream\.net|transfer\.sh|file\.io|0x0\.st|pastebin\.com\/api|burpcollaborator|oastify|interact\.sh|dnslog|ngrok/i;

/** Shells over a connection, and shells that somebody sits at. */
export const shells =
  /\/dev\/(?:tcp|udp)\/[\w.$-]{1,100}\/|\/inet\/(?:tcp|udp)\/|\b(?:nc|ncat|netcat)(?:\.exe|\.traditional)?\b[^\n;|&]{0,160}\s-\w{0,6}[ec]\w{0,4}\s{0,3}\S{0,20}(?:sh|cmd|powershell)|\b(?:nc|ncat|netcat)\b[^\n;|&]{0,160}\s--(?:exec|sh-exec)|\bsocat\b[^\n]{0,240}\b(?:exec|system)\b:?|mkfifo[^\n]{1,240}\b(?:nc|ncat|telnet|openssl)\b|mknod[^\n]{1,240}\b(?:nc|ncat|telnet)\b|\btelnet\b[^\n|]{1,120}\|\s{0,4}\S{0,12}(?:ba|z|k)?sh\b|\bTCPClient\b|\bfsockopen\b|\bTCPSocket\b|\bIO::Socket|\buse Socket\b|net\.(?:connect|Socket)\(|pty\.spawn\(|\bpty\b.{0,40}\bspawn\b|openssl s_client[^\n]{1,200}(?:sh|cmd)\b|\bmeterpreter\b|\bmsfvenom\b|\bssh\b[^\n]{0,120}\s-\w{0,4}R\s{0,3}\S{0,40}\d{2,5}:|\bbash -i\b|\bsh -i\b|\bngrok (?:tcp|http)\b|\bxterm\b[^\n]{0,40}-display|\bInvoke-PowerShellTcp\b|\bgs-netcat\b|\bsshd\b.{0,60}-p\b|LHOST/;
/** Names that make a shell of a socket. */
export const shellNames =
  /^(?:os|posix)\.dup2$|^pty\.|^subprocess\.|^os\.(?:popen|system|execl|execv)|^(?:posix|nt)\.system$|^socketserver\.|\.(?:Popen|check_output|popen|system)$/;

/** Miners, what they are told, and where they work for. */
export const miners =
  /\bxmrig\b|\bxmr-stak|\bminerd\b|\bcpuminer\b|\bccminer\b|\bethminer\b|\bnbminer\b|\bt-rex\b|\blolminer\b|\bphoenixminer\b|\bgminer\b|\bcgminer\b|\bbfgminer\b|\bteamredminer\b|\bsrbminer|\bnanominer\b|stratum\+(?:tcp|ssl|udp)|stratum[12]?\+|--donate-level|--coin[= ]|\brandomx\b|\bcryptonight\b|\bnicehash\b|\bmoneroocean\b|\bsupportxmr\b|\bnanopool\b|\b2miners\b|\bminexmr\b|\bhashvault\b|\bmining\.(?:subscribe|authorize|submit)\b|\bethash\b|\bkawpow\b|\bcoinhive\b|--algo[= ](?:rx|cn|ghostrider|kawpow|ethash)|\bhashrate\b/i;

/** Files that are run by themselves later, whoever wrote them. */
export const startupPlaces =
  /\bcrontab\b|\/etc\/cron|\/var\/spool\/cron|\/etc\/systemd|systemd[\\/](?:user|system)|systemctl[^\n]{0,40}\benable\b|LaunchAgents|LaunchDaemons|launchctl (?:load|bootstrap)|\/etc\/rc\.local|\/etc\/init\.d|\/etc\/profile\b|sitecustomize|usercustomize|authorized_keys|CurrentVersion\\{1,2}Run|Start Menu\\{1,2}Programs\\{1,2}Startup|\bschtasks\b|Register-ScheduledTask|profile_default[\\/]startup|\.ipython\b|jupyter_\w{1,40}_config\.(?:py|json)|\.jupyter[\\/]|\.git[\\/]hooks|ld\.so\.preload|[\\/]autostart[\\/]|PYTHONSTARTUP|\.vscode[\\/](?:tasks|settings)\.json|activate\.d\b|\bat now\b|\.claude[\\/]|CLAUDE\.md|\.cursor(?:rules|[\\/])|AGENTS\.md|EditorServices|\bsc(?:\.exe)? create\b|New-Service\b|\/etc\/update-motd|\.xinitrc|\.xprofile/;
/** The same for files that are read as well: only who writes one stays. */
export const shellStartup =
  /\.(?:bashrc|bash_profile|bash_login|bash_logout|profile|zshrc|zprofile|zshenv|cshrc|kshrc)\b|config\.fish|\$PROFILE\b|WindowsPowerShell[\\/]\w{0,40}profile/;
export const pathFiles = /\.pth\b/;
export const sitePackages = /site-packages|dist-packages|getsitepackages|getusersitepackages|USER_SITE/;
export const writes =
  />>?\s{0,3}[\w~/."'$]|\btee\b|\bcp\b|\bmv\b|\binstall\b|\bsed -i|\becho\b|\bwrite(?:_text|_bytes|lines)?\b|["'](?:[awx]b?\+?|[ar]b?\+)["']|\bappend\b|\bopen\b|\bshutil\.(?:copy|move)|Add-Content|Out-File/;
/** Other models, looked for. */
export const otherModels =
  /(?:glob|walk|listdir|scandir|\bfind\b)[\s\S]{0,400}\.(?:pkl|pickle|pt|pth|bin|joblib|h5|hdf5|keras|ckpt|onnx|safetensors|sav|npy)\b|\*{0,2}\.(?:pkl|pickle|pt|pth|joblib|h5|keras|ckpt|safetensors)["']/;
export const writesModels =
  /\b(?:pickle|dill|cloudpickle|joblib)\.dumps?\b|\b(?:torch|numpy|np)\.save\b|["'](?:[wa]b?\+?|r\+b)["']|write_bytes|\.write\(|shutil\.copy|__reduce__/;

/** Changes of what a model answers. */
export const poisons =
  /register_(?:module_)?(?:forward|full_backward|backward)(?:_pre)?_hook|\b[\w.]{1,120}\.(?:predict|forward|predict_proba|decision_function|transform|fit|generate|score|call|__call__)\s{0,3}=(?!=)|setattr\([^\n]{1,120}["'](?:predict|forward|predict_proba|decision_function|transform|fit|generate|score|call|__call__)["']|\.(?:weight|bias|data|grad)\.(?:fill_|mul_|add_|sub_|zero_|copy_|normal_|uniform_|neg_)|\.data\s{0,3}(?:[-+*/]?=)(?!=)|\.(?:zero_|fill_|mul_|add_|normal_|neg_)\(|\bload_state_dict\(|\.set_weights\(|\.(?:coef_|intercept_|feature_importances_|classes_|cluster_centers_|weights_)\s{0,3}(?:\[[^\n]{0,80}\]\s{0,3})?[-+*/]?=(?!=)|\bstate_dict\b[\s\S]{0,300}(?:torch\.save|=\s{0,3}-|\*=|\+=)|\b(?:y_train|labels?|targets?|y)\s{0,3}(?:\[[^\n]{0,80}\]\s{0,3})?=\s{0,3}(?:1\s{0,2}-|-|\w{1,30}\.(?:replace|sample|shuffle|permutation))|\["?'?(?:labels?|target|y|class)"?'?\]\s{0,3}=(?!=)|nn\.init\.\w{1,40}\(|random\.shuffle\((?:labels?|y|targets?)/;
/** Training data, and what changes a file of it. */
export const trainingData =
  /(?:^|[\\/'"\s_])(?:train(?:ing)?|labels?|annotations?|dataset|targets|ground_truth)[\w-]{0,40}\.(?:csv|tsv|jsonl?|parquet|txt|npy|npz|feather|arrow|h5)\b|[\\/](?:train(?:ing)?(?:_data)?|datasets?|labels|annotations)[\\/][\w.*\\/-]{1,80}\.(?:csv|tsv|jsonl?|parquet|txt|npy|npz)\b/i;
export const writesData =
  /\bsed -i|\bto_(?:csv|parquet|json)\b|\bnumpy\.save|\bnp\.save|["'][wa]b?\+?["']|\bwrite|>>?\s{0,3}\S|json\.dump|\bawk\b|\bshuf\b|\bmv\b/;

/** Programs that fetch. */
export const fetchers = /^(?:curl|wget|fetch|aria2c|certutil(?:\.exe)?|bitsadmin(?:\.exe)?|iwr|irm)$/i;
/** Fetching by PowerShell and the like, with or without running. */
export const fetchesAndRuns =
  /\b(?:IEX|Invoke-Expression)\b[\s\S]{0,200}(?:DownloadString|iwr|irm|Invoke-WebRequest|WebClient)|(?:DownloadString|iwr|irm|Invoke-WebRequest)[\s\S]{0,200}\|\s{0,3}iex\b|\bDownloadFile\b|\bmshta(?:\.exe)?\s{1,4}https?:|\bregsvr32\b[^\n]{0,80}https?:|\brundll32\b[^\n]{0,80}https?:|\b(?:pip3?|python\d? -m pip|uv pip)\b[^\n]{0,60}\binstall\b|\b(?:npx|npm (?:i|install)|docker (?:run|pull)|apt(?:-get)? install|brew install|go install|cargo install|gem install|git clone)\b|\bcertutil(?:\.exe)?\b[^\n]{0,40}-urlcache/i;
/** Functions that fetch, and that run what they are given. */
export const fetchNames =
  /^(?:urllib\.request\.(?:urlopen|urlretrieve|URLopener\.\w+)|urllib2\.urlopen|urllib\.(?:urlopen|urlretrieve)|(?:requests|httpx|niquests)(?:\.Session)?\.(?:get|request)|wget\.download|torch\.hub\.(?:load|download_url_to_file|load_state_dict_from_url)|huggingface_hub\.(?:hf_hub_download|snapshot_download)|gdown\.download|http\.client\.|pycurl\.)|(?:^|\.)(?:urlopen|urlretrieve)$/;
export const fetchesInCode =
  /\b(?:urlopen|urlretrieve)\(|\b(?:requests|httpx)\.(?:get|request)\(|\bhf_hub_download\(|\bsnapshot_download\(|\bwget\.download\(|\bdownload_url_to_file\(|\.read_csv\(\s{0,3}["']https?:/;
export const runsFetched =
  /^(?:builtins\.)?(?:exec|eval|compile)$|^os\.(?:system|popen|exec\w+|spawn\w+|chmod|startfile)$|^(?:posix|nt)\.(?:system|chmod)$|^subprocess\.|^runpy\.|^importlib\.|^marshal\.loads?$|^ctypes\.|^(?:_?pickle|dill|cloudpickle|joblib)\.loads?$|^torch\.load$|^zipimport\.|\.(?:extractall|load_module|exec_module)$/;
/** Fetchers that run by themselves. */
export const alwaysRuns = /^(?:torch\.hub\.load|pip\.|pip$)/;

/** Destruction by commands. */
export const destructivePrograms =
  /\brm\s{1,4}(?:-\w{1,8}\s{1,4}){0,4}-\w{0,6}[rR]\w{0,6}\b|\brm\s{1,4}(?:-\w{1,8}\s{1,4}){0,4}[^\n;|&]{0,80}\*|\bshred\b|\bmkfs(?:\.\w{1,10})?\b|\bdd\b[^\n]{0,120}\bof=\/dev\/|\bwipefs\b|\b(?:del|erase)\s{1,3}(?:\/\w\s{1,3}){0,4}\/[sSfFqQ]\b|\brd\s{1,3}\/s\b|\brmdir\s{1,3}\/s\b|\bformat(?:\.com)?\s{1,3}[a-zA-Z]:|\bfind\b[^\n]{0,200}-delete\b|\bfind\b[^\n]{0,200}-exec\s{1,3}rm\b|\btruncate\b[^\n]{0,40}-s\s{0,3}0\b|>\s{0,3}\/dev\/(?:sd|nvme|vd|hd|disk)|:\(\)\s{0,3}\{|\bvssadmin\b[^\n]{0,40}\bdelete\b|\bcipher\s{1,3}\/w\b|\bopenssl\s{1,3}(?:enc|aes)\b[^\n]{0,200}(?:-in|-pass|-k)\b|\bgpg\b[^\n]{0,80}\s(?:-c|--symmetric|--encrypt)\b|\b(?:zip|7z)\b[^\n]{0,120}\s-[Pp]\S{0,60}[^\n]{0,120}\brm\b|\bRemove-Item\b[^\n]{0,120}-Recurse|\bchmod\s{1,3}-R\s{1,3}0{1,4}\b|\bDROP\s{1,3}(?:TABLE|DATABASE)\b|\bwbadmin\b[^\n]{0,40}\bdelete\b|\bdiskpart\b|\bblkdiscard\b|\bgit\b[^\n]{0,40}\bpush\b[^\n]{0,40}(?:--force|-f|--mirror)\b|\bfind\b[^\n]{0,160}-exec\s{1,3}(?:mv|gpg|openssl)\b/;
/** Functions that delete. */
export const deletes = /^shutil\.rmtree$|\.rmtree$|^os\.removedirs$|^send2trash\.|^os\.truncate$/;
export const deletesOne =
  /^(?:os|posix|nt)\.(?:remove|unlink|rmdir)$|^pathlib\.\w{1,20}\.(?:unlink|rmdir)$|\.unlink$|^(?:unlink|file\.remove)$/;
/** Ciphers, and walks over files that they are used on. */
export const ciphers =
  /\bFernet\b|\bAES\.new\b|\bAESGCM\b|\bChaCha20\b|\bCipher\(|\bRSA\b.{0,40}encrypt|\bnacl\.secret\b|\.encrypt\(|\bransom\b|\.locked\b|\^\s{0,3}(?:0x[\da-fA-F]{1,2}|key|k)\b/;
export const walks = /\bos\.walk\(|\bglob\.i?glob\(|\.r?glob\(|\blistdir\(|\bscandir\(/;
