import type { Store } from './store';
/** Everything at a glance: how far it is, verdicts over time, and models by a filter, worst first. */
export declare function overviewPage(store: Store, asked: URLSearchParams): Promise<string>;
/** One model: its report, what its pickles name, and its verdicts so far. Undefined where there is none. */
export declare function modelPage(store: Store, id: string): Promise<string | undefined>;
