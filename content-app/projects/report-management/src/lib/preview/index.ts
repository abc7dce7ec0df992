export * from './document-preview';
export * from './marks';
export * from './stored-texts';
export * from './text-preview';
