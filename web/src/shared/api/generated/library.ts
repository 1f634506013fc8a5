// Placeholder until the service commits its OpenAPI document.
export type paths = any;
export type components = any;
export type operations = any;
