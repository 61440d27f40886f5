import { t } from '../../../../l10n/messages';
import type { Fix } from '../../finding';
import { withArgument, withOtherFunction } from '../../python/fixes/edits';
import type { Origin } from '../../python/flow/flow';
import type { Call } from '../../python/names/calls';
import { type Condition, callRule } from '../../python/rules/callRule';
import { comesFrom, either, is, not } from '../../python/rules/conditions';
import type { PythonContext } from '../../python/rules/pythonRule';

const outside = comesFrom(['request', 'download', 'model', 'user'], 'source', 0);
const standard = [
  ...['parse', 'fromstring', 'fromstringlist', 'iterparse', 'XML', 'XMLParser'].flatMap((name) => [
    `xml.etree.ElementTree.${name}`,
    `xml.etree.cElementTree.${name}`,
  ]),
  ...['parse', 'parseString'].flatMap((name) => [
    `xml.dom.minidom.${name}`,
    `xml.dom.pulldom.${name}`,
    `xml.dom.expatbuilder.${name}`,
    `xml.sax.${name}`,
  ]),
  'xml.sax.make_parser',
  'xml.dom.expatbuilder.ExpatBuilder',
];
const opens: Condition = either(
  is('resolve_entities', true),
  is('no_network', false),
  is('load_dtd', true),
  is('huge_tree', true),
);

/** What closes each of them. */
const closing = { resolve_entities: 'False', no_network: 'True', load_dtd: 'False', huge_tree: 'False' };

/** The function of the same name in defusedxml, for the modules that it has. */
function defused(call: Call, context: PythonContext): readonly (Fix | undefined)[] {
  const [, module, name] =
    /^xml\.((?:etree\.c?ElementTree|dom\.minidom|dom\.pulldom|sax))\.(parse|parseString|fromstring|iterparse|XMLParser|make_parser)$/.exec(
      call.callee,
    ) ?? [];
  if (module === undefined || name === undefined) return [];
  const own = module.replace(/^.*\./, '').replace('cElementTree', 'ElementTree');
  return withOtherFunction(`defusedxml.${own}`, name)(call, context);
}

export const rule = callRule(
  {
    id: 'unsafe-xml',
    code: 'SML183',
    family: 'remote-code',
    severity: 'medium',
    cwe: 'CWE-611',
    atlas: ['AML.T0049'],
    since: '0.1.0',
    counterparts: [
      ...[
        'B313',
        'B314',
        'B315',
        'B316',
        'B317',
        'B318',
        'B319',
        'B320',
        'B405',
        'B406',
        'B407',
        'B408',
        'B409',
        'B410',
        'B411',
      ],
      ...[
        'S313',
        'S314',
        'S315',
        'S316',
        'S317',
        'S318',
        'S319',
        'S320',
        'S405',
        'S406',
        'S407',
        'S408',
        'S409',
        'S410',
        'S411',
      ],
    ],
  },
  [
    {
      callees: ['lxml.etree.XMLParser', 'lxml.etree.ETCompatXMLParser', 'lxml.etree.iterparse'],
      when: opens,
      message: ({ callee }) => t('unsafe-xml.resolves-entities', callee),
      effect: 'file-read',
      fixes: (call, context) =>
        Object.entries(closing).flatMap(([name, value]) =>
          call.keywords.has(name) ? withArgument(name, value)(call, context) : [],
        ),
    },
    {
      callees: ['xml.sax.make_parser().setFeature', 'xml.sax.expatreader.create_parser().setFeature'],
      when: ({ positional: [feature, value] }) =>
        feature?.value.kind === 'reference' &&
        /feature_external_(?:ges|pes)$/.test(feature.value.name) &&
        value?.value.kind === 'constant' &&
        (value.value.value === true || value.value.value === 1),
      message: ({ callee }) => t('unsafe-xml.resolves-entities', callee),
      effect: 'file-read',
    },
    {
      callees: [
        'lxml.etree.parse',
        'lxml.etree.fromstring',
        'lxml.etree.XML',
        'lxml.objectify.fromstring',
        'lxml.objectify.parse',
      ],
      when: (call, context) =>
        outside(call, context) && call.positional[1] === undefined && !call.keywords.has('parser'),
      message: ({ callee }) => t('unsafe-xml.expands-entities', callee),
      effect: 'file-read',
    },
    {
      methods: ['xinclude'],
      when: ({ functionNode }, { flow }) => {
        const object = functionNode.type === 'attribute' ? functionNode.children[0] : undefined;
        const from = object === undefined ? undefined : flow.originsOf(object);
        return (
          from !== undefined && ['request', 'download', 'model'].some((origin) => from.has(origin as Origin))
        );
      },
      message: () => t('unsafe-xml.includes-files'),
      effect: 'file-read',
    },
    {
      callees: ['xmltodict.parse'],
      when: is('disable_entities', false),
      message: ({ callee }) => t('unsafe-xml.expands-entities', callee),
      effect: 'process',
    },
    {
      callees: [...standard, 'xmlrpc.client.loads', 'xmlrpclib.loads'],
      when: outside,
      message: ({ callee }) => t('unsafe-xml.expands-entities', callee),
      severity: 'low',
      strict: 'medium',
      effect: 'process',
      fixes: defused,
    },
    {
      callees: [
        ...standard,
        'xmlrpc.client.ServerProxy',
        'xmlrpc.server.SimpleXMLRPCServer',
        'xmlrpclib.ServerProxy',
      ],
      when: not(is('source', '', 0)),
      message: ({ callee }) => t('unsafe-xml.expands-entities', callee),
      severity: 'info',
      strict: 'low',
      effect: 'process',
      fixes: defused,
    },
  ],
);
