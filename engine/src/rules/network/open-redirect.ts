import { t } from '../../../../l10n/messages';
import { hole, skeletonOf } from '../../python/flow/skeleton';
import type { Evaluator } from '../../python/names/evaluator';
import { callRule } from '../../python/rules/callRule';
import { argumentOf } from '../../python/rules/helpers';
import type { SyntaxNode } from '../../python/syntax/node';

/** Functions that make sure that an address is one of the site's own, or make one; what the program looks up by an id is its own. */
const checked =
  /^(?:flask\.url_for|quart\.url_for|django\.urls\.reverse|werkzeug\.urls\.\w+|[\w.()]*\.url_for|(?:[\w.]*\.)?(?:get|find|lookup|fetch)_(?!argument|json|data|body|form|query|param|cookie|header|url|uri|next|redirect|return|target|refer)\w*|[\w.]*(?:safe|valid|allowed|check|sanit)\w*)$/i;

/** What an address begins with: `next += query` adds to its end. */
function headsOf(node: SyntaxNode, evaluator: Evaluator): readonly SyntaxNode[] {
  const bounds = node.type === 'identifier' ? evaluator.bindingsOf(node) : [];
  const heads = bounds.flatMap((bound) => (bound.kind === 'value' ? [bound.node] : []));
  const isExtended = bounds.some(
    (bound) => bound.kind === 'opaque' && bound.from?.parent?.type === 'augmented_assignment',
  );
  return isExtended && heads.length > 0 ? heads : [node];
}

/** What a sum, or an f-string, begins with. */
function firstPart(node: SyntaxNode): SyntaxNode {
  let part = node;
  for (let steps = 0; steps < 60; steps++) {
    const next =
      part.type === 'binary_operator'
        ? part.children[0]
        : part.type === 'string'
          ? part.children.find(({ type }) => type === 'interpolation')?.children[0]
          : undefined;
    if (next === undefined) return part;
    part = next;
  }
  return part;
}

export const rule = callRule(
  {
    id: 'open-redirect',
    code: 'SML189',
    family: 'network',
    severity: 'medium',
    cwe: 'CWE-601',
    since: '0.1.0',
  },
  [
    {
      callees: [
        'flask.redirect',
        'quart.redirect',
        'werkzeug.utils.redirect',
        'fastapi.responses.RedirectResponse',
        'starlette.responses.RedirectResponse',
        'django.shortcuts.redirect',
        'django.http.HttpResponseRedirect',
        'django.http.HttpResponsePermanentRedirect',
        'aiohttp.web.HTTPFound',
        'aiohttp.web.HTTPMovedPermanently',
        'aiohttp.web.HTTPSeeOther',
        'bottle.redirect',
        'sanic.response.redirect',
      ],
      when: (call, { flow, document: { evaluator } }) => {
        const target =
          argumentOf(call, 'location', 0) ?? call.keywords.get('url') ?? call.keywords.get('redirect_to');
        if (target === undefined) return false;
        const text = skeletonOf(target.node, evaluator) ?? hole;
        // What stands behind a slash or a question mark changes no host.
        const part = /^\ue001[/?#]/.test(text) ? firstPart(target.node) : target.node;
        if (!headsOf(part, evaluator).some((node) => flow.originsOf(node, checked).has('request')))
          return false;
        // `f"/users/{name}"` stays on the site, and a host that is written out is the program's choice.
        return (
          text.startsWith(hole) || /^[a-z]{2,8}:\/\/[^/?#]*\ue001/i.test(text) || /^\/{0,1}\ue001/.test(text)
        );
      },
      message: ({ callee }) => t('open-redirect.target-of-a-client', callee),
      effect: 'network',
    },
    {
      // Of a handler of Tornado: `self.redirect(self.get_argument("next"))`.
      methods: ['redirect'],
      when: ({ positional: [target], functionNode }, { flow, document: { evaluator } }) =>
        target !== undefined &&
        evaluator.textOf(functionNode) === 'self.redirect' &&
        flow.originsOf(target.node, checked).has('request') &&
        (skeletonOf(target.node, evaluator) ?? hole).startsWith(hole),
      message: ({ callee }) => t('open-redirect.target-of-a-client', callee),
      effect: 'network',
    },
  ],
  { needs: /tornado|flask|fastapi|starlette|django|quart|bottle|sanic|aiohttp|werkzeug/ },
);
