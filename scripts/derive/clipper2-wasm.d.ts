// The package's own "types" field names a file that it does not ship.
declare module 'clipper2-wasm/dist/es/clipper2z.js' {
  import type { Clipper2ZFactoryFunction, MainModule } from 'clipper2-wasm/dist/clipper2z.js';

  const factory: (options: { wasmBinary: Uint8Array }) => Promise<MainModule>;
  export default factory;
  export type { Clipper2ZFactoryFunction, MainModule };
}
