/** How the client shows the names of members that models have in the messages of the server. */
export { memberLabel } from '../../engine/src/models/scan/memberNames';
