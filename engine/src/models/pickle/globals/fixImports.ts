/**
 * Names of Python 2 that Python 3 maps while loading protocols below 3 (`_compat_pickle` in CPython 3.11, its facts). Modules
 * that keep their names are left out; a name's own entry goes before its module's.
 */
const modules = parse(`
  __builtin__=builtins copy_reg=copyreg Queue=queue SocketServer=socketserver ConfigParser=configparser repr=reprlib
  Tkinter=tkinter markupbase=_markupbase _winreg=winreg thread=_thread dummy_thread=_dummy_thread dbhash=dbm.bsd
  dumbdbm=dbm.dumb dbm=dbm.ndbm gdbm=dbm.gnu xmlrpclib=xmlrpc.client SimpleXMLRPCServer=xmlrpc.server httplib=http.client
  htmlentitydefs=html.entities HTMLParser=html.parser Cookie=http.cookies cookielib=http.cookiejar
  BaseHTTPServer=http.server test.test_support=test.support commands=subprocess urlparse=urllib.parse
  robotparser=urllib.robotparser urllib2=urllib.request anydbm=dbm _abcoll=collections.abc cPickle=pickle
  _elementtree=xml.etree.ElementTree DocXMLRPCServer=xmlrpc.server SimpleHTTPServer=http.server CGIHTTPServer=http.server
  UserDict=collections UserList=collections UserString=collections whichdb=dbm StringIO=io cStringIO=io exceptions=builtins`);

const names = parse(`
  __builtin__.xrange=builtins.range __builtin__.reduce=functools.reduce __builtin__.intern=sys.intern
  __builtin__.unichr=builtins.chr __builtin__.unicode=builtins.str __builtin__.long=builtins.int
  __builtin__.basestring=builtins.str itertools.izip=builtins.zip itertools.imap=builtins.map
  itertools.ifilter=builtins.filter itertools.ifilterfalse=itertools.filterfalse
  itertools.izip_longest=itertools.zip_longest UserDict.IterableUserDict=collections.UserDict
  _socket.fromfd=socket.fromfd _multiprocessing.Connection=multiprocessing.connection.Connection
  multiprocessing.process.Process=multiprocessing.context.Process
  multiprocessing.forking.Popen=multiprocessing.popen_fork.Popen urllib.urlopen=urllib.request.urlopen
  urllib.urlretrieve=urllib.request.urlretrieve urllib.getproxies=urllib.request.getproxies
  urllib.pathname2url=urllib.request.pathname2url urllib.url2pathname=urllib.request.url2pathname
  urllib.urlcleanup=urllib.request.urlcleanup urllib.quote=urllib.parse.quote urllib.unquote=urllib.parse.unquote
  urllib.quote_plus=urllib.parse.quote_plus urllib.unquote_plus=urllib.parse.unquote_plus
  urllib.urlencode=urllib.parse.urlencode urllib.ContentTooShortError=urllib.error.ContentTooShortError
  urllib2.HTTPError=urllib.error.HTTPError urllib2.URLError=urllib.error.URLError
  exceptions.StandardError=builtins.Exception socket._socketobject=socket.SocketType`);

function parse(text: string): Map<string, string> {
  return new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('=') as [string, string]),
  );
}

/**
 * The dotted path that judging goes by. Python 2's spellings are mapped whatever the protocol says: a Python 2 loader takes
 * them as they are, and they mean the same.
 */
export function canonicalPath(module: string, name: string): string {
  const path = `${module}.${name}`;
  return names.get(path) ?? `${modules.get(module) ?? module}.${name}`;
}
