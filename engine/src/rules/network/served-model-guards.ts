import { t } from '../../../../l10n/messages';
import type { Call } from '../../python/names/calls';
import { callRule } from '../../python/rules/callRule';
import type { PythonContext } from '../../python/rules/pythonRule';

/** What of a file is looked at. */
const maxLength = 400_000;
/** Words that a file has where something of a kind stands around its endpoints, in it or as a dependency that it names. */
const guards: readonly (readonly [guard: () => string, written: RegExp])[] = [
  [
    () => t('served-model-guards.authentication'),
    /\bSecurity\(|login_required|api_?key|HTTPBearer|HTTPBasic|OAuth2|[Aa]uthoriz|[Aa]uthentic|\bauth\b|\w_auth\b|auth_\w|\bjwt\b|verify_token|current_user|IsAuthenticated|permission_classes/,
  ],
  [
    () => t('served-model-guards.rate-limit'),
    /slowapi|[Ll]imiter\b|flask_limiter|fastapi_limiter|throttl|rate_?limit|max_ongoing_requests|max_batch_size|\bSemaphore\(|concurrency/i,
  ],
  [
    () => t('served-model-guards.validation'),
    /\b(?:Field|Query|Path|Body|Form)\((?=[^)]{0,400}\b(?:ge|gt|le|lt|min_length|max_length|pattern|regex)\s*=)|\bcon(?:list|str|int|float)\(|validator\b|Annotated\[|\.shape\b|jsonschema|pandera|marshmallow|\blen\(|isfinite|isnan|NumpyNdarray\(|JSON\(pydantic_model|\bClosed\b/,
  ],
  [
    () => t('served-model-guards.monitoring'),
    /prometheus|opentelemetry|evidently|whylogs|nannyml|alibi_detect|sentry_sdk|statsd|datadog|ddtrace|arize|fiddler|bentoml\.monitor|monitoring/i,
  ],
];

export const rule = callRule(
  {
    id: 'served-model-guards',
    code: 'SML192',
    family: 'network',
    severity: 'info',
    cwe: 'CWE-306',
    atlas: ['AML.T0040', 'AML.T0024'],
    owasp: ['ML02:2023', 'LLM10:2026'],
    since: '0.1.0',
  },
  [
    {
      methods: ['predict', 'predict_proba', 'generate', 'infer', 'decision_function'],
      when: (call, context) =>
        context.flow.endpointAround(call.node) !== undefined && missing(call, context) !== '',
      message: (call, context) => t('served-model-guards.serves-without', missing(call, context)),
      strict: 'low',
      effect: 'network',
    },
    {
      callees: [
        'class litserve.LitAPI',
        'class kserve.Model',
        'class kserve.model.Model',
        'class mlserver.MLModel',
        'class mlserver.model.MLModel',
        'class ts.torch_handler.base_handler.BaseHandler',
        'class cog.BasePredictor',
      ],
      when: (call, context) => missing(call, context) !== '',
      message: (call, context) => t('served-model-guards.serves-without', missing(call, context)),
      strict: 'low',
      effect: 'network',
    },
  ],
  {
    needs:
      /flask|fastapi|starlette|quart|sanic|litestar|robyn|bentoml|litserve|kserve|mlserver|torch_handler|\bcog\b|modal/,
  },
);

/** What the file has no sign of, as a list of words; empty where nothing is missing. */
function missing(_: Call, { document }: PythonContext): string {
  const text = document.textAround(0, maxLength);
  return guards
    .filter(([, written]) => !written.test(text))
    .map(([guard]) => guard())
    .join(', ');
}
