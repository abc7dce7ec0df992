export * from './confidence';
export * from './fields';
export * from './metadata-form';
