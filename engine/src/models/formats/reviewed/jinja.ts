/**
 * What chat templates may use: Jinja's own filters and tests, and what transformers and llama.cpp hand in. Each only formats text or
 * walks plain data. Sources: Jinja 3.1 "List of Builtin Filters" and "Tests", transformers `chat_template_utils`.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** `attr` is left out: it reads any attribute. */
export const reviewedFilters = words(`
  abs batch capitalize center count d default dictsort e escape filesizeformat first float forceescape format from_json fromjson
  groupby indent int items join last length list lower map max min pprint random reject rejectattr replace reverse round safe select
  selectattr slice sort string striptags sum title tojson trim truncate unique upper urlencode wordcount wordwrap xmlattr`);

/** Filters of these that give a number whatever they are given, or else an argument. */
export const countingFilters = words('abs count float int length round wordcount');

/** Filters of these that give one of the things that they are given, or all with an argument behind or before them. */
export const choosingFilters = words('batch d default first last max min random slice sum');

/** Filters of these that give things that they are given, one by one. */
export const collectingFilters = words(
  'dictsort groupby items list reject rejectattr select selectattr sort unique',
);

/** Where an attribute's name stands among the arguments of a filter, if not by the name `attribute`. */
export const attributeArguments: Readonly<Record<string, number>> = {
  groupby: 0,
  join: 1,
  map: -1,
  max: 1,
  min: 1,
  rejectattr: 0,
  selectattr: 0,
  sort: 2,
  sum: 0,
  unique: 1,
};

/** Where the name of a filter or a test stands among the arguments of a filter. */
export const appliedArguments: Readonly<Record<string, number>> = {
  map: 0,
  reject: 0,
  rejectattr: 1,
  select: 0,
  selectattr: 1,
};

/** Operators that are tests by their own sign. */
export const operatorTests = words('== != < <= > >= eq ne lt le gt ge in');

export const reviewedTests = words(`
  boolean callable defined divisibleby eq equalto escaped even false filter float ge greaterthan gt in integer iterable le lessthan
  lower lt mapping ne none None number odd sameas sequence string test true undefined upper`);

/** Functions: Jinja's, and the three that transformers adds. */
export const reviewedCalls = words(
  'range namespace dict cycler joiner lipsum raise_exception strftime_now caller super loop date_string tojson',
);

/** Methods of texts, lists, dicts and dates. `format` is here, because its text is judged as a literal. */
export const reviewedMethods = words(`
  strip lstrip rstrip split rsplit splitlines startswith endswith upper lower title capitalize replace join find rfind index count
  isdigit isalpha isalnum isspace isupper islower isnumeric isdecimal removeprefix removesuffix zfill ljust rjust center
  partition rpartition format encode decode casefold swapcase expandtabs items keys values get update append extend insert pop
  copy reverse sort remove clear setdefault next current cycle changed isascii strftime isoformat date now year`);

/** Methods of these that give a number or a truth value. */
export const countingMethods = words(`
  startswith endswith find rfind index count isdigit isalpha isalnum isspace isupper islower isnumeric isdecimal isascii changed`);

/** Methods of these that give what is kept, or what follows the first argument. */
export const pickingMethods = words('items keys values get pop copy setdefault next current cycle');

/** Names that serve only to act on the machine, whatever they are looked up on. */
export const capableNames = words(`
  popen system subprocess eval exec execfile compile getattr setattr delattr globals locals vars builtins import_module importlib
  check_output check_call Popen spawn fork environ getenv open read_text write_text __import__ gi_frame f_globals f_builtins
  func_globals mro cr_frame tb_frame urlopen socket from_string get_template get_flashed_messages`);
