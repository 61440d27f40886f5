/** What bills of materials are made with; a bundle of its own, which only they load. */
export { Enums, Models, Serialize, Spec, Types } from '@cyclonedx/cyclonedx-library';
