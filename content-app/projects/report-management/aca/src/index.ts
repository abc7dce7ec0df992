export * from './provide-extension';
