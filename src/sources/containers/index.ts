export { bytesInMemory } from './bytes.ts'
export type { Container, ContainerInput, ContainerOptions, Member } from './container.ts'
export { containers } from './registry.ts'
export { containerOf, unpack } from './unpack.ts'
