import type { Attributes } from '@opentelemetry/api';

/** Milliseconds that a collector has at the end to take what is left. */
const farewellMilliseconds = 5_000;

/** What of a piece of work a trace keeps. */
export interface Traces {
  /** Does work as a span, below the one that is under way; `note` adds what turned out. What it throws is its error. */
  span<R>(
    name: string,
    attributes: Attributes,
    work: (note: (found: Attributes) => void) => Promise<R>,
  ): Promise<R>;
  /** Sends what is left. */
  close(): Promise<void>;
}

const none: Traces = {
  span: (_name, _attributes, work) => work(() => {}),
  close: async () => {},
};

/**
 * Traces for the collector that OTEL_EXPORTER_OTLP_ENDPOINT or OTEL_EXPORTER_OTLP_TRACES_ENDPOINT names, over HTTP in JSON; none without
 * one. OpenTelemetry's own variables say the rest. A collector that is away costs its traces only.
 */
export async function openTraces(
  version: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Traces> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: all, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: traces } = environment;
  if (!(all || traces) || environment.OTEL_SDK_DISABLED?.toLowerCase() === 'true') return none;
  const { context, SpanStatusCode, trace } = await import('@opentelemetry/api');
  const { AsyncLocalStorageContextManager } = await import('@opentelemetry/context-async-hooks');
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const { detectResources, envDetector, resourceFromAttributes } = await import('@opentelemetry/resources');
  const { BasicTracerProvider, BatchSpanProcessor } = await import('@opentelemetry/sdk-trace-base');
  const own = resourceFromAttributes({ 'service.name': 'secure-ml', 'service.version': version });
  const provider = new BasicTracerProvider({
    resource: own.merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  const tracer = provider.getTracer('secure-ml', version);
  return {
    span: (name, attributes, work) =>
      tracer.startActiveSpan(name, { attributes }, async (span) => {
        try {
          return await work((found) => span.setAttributes(found));
        } catch (error) {
          span.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error).message });
          throw error;
        } finally {
          span.end();
        }
      }),
    async close() {
      const late = new Promise<void>((resolve) => setTimeout(resolve, farewellMilliseconds).unref());
      await Promise.race([provider.shutdown().catch(() => {}), late]);
      context.disable();
      trace.disable();
    },
  };
}
