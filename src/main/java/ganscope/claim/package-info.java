/** Checks what lessons claim: runs their experiments, measures, and says which claims are true. Knows no screen. */
@NullMarked
package ganscope.claim;

import org.jspecify.annotations.NullMarked;
