export { EntityRoom } from './entity.tsx'
export { EntitiesRoom } from './room.tsx'
