/** Fleets: a bundle of its own, with what databases and object stores need, which only they load. */
export { fleet, registry } from '../../fleet/src/main';
