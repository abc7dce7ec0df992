export * from './marks';
export * from './text-preview';
