/** What commands say: JSON, tables, pages, summaries. */
@NullMarked
package ganscope.cli.report;

import org.jspecify.annotations.NullMarked;
