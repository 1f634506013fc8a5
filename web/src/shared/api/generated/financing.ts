// Placeholder until the service commits its OpenAPI document.
// biome-ignore lint/suspicious/noExplicitAny: nothing is known yet
export type paths = any;
