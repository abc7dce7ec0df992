export * from './document-preview';
export * from './marks';
export * from './paper';
export * from './paper-preview';
export * from './stored-files';
export * from './stored-texts';
export * from './text-preview';
