/**
 * What can be said of a run, and what may help, from measured quantities alone. Window, command line and report say it
 * from here, in the words of the message bundles.
 */
@NullMarked
package ganscope.diagnosis;

import org.jspecify.annotations.NullMarked;
