export * from './lib/api';
export * from './lib/common';
export * from './lib/navigation';
export * from './lib/routes';
