import type { Page, Source } from './source';
/**
 * `models:/` (all registered models), `models:/NAME`, `models:/NAME/VERSION` or `runs:/RUN[/path]` of the server that
 * `MLFLOW_TRACKING_URI` names. Source: MLflow's REST API 2.0.
 */
export declare class MlflowSource implements Source {
  private readonly uri;
  private readonly environment;
  constructor(uri: string, environment?: NodeJS.ProcessEnv);
  pages(): AsyncGenerator<Page>;
  private artifacts;
}
