/** Pictures that a person brought along: files of a folder, or rows of a table, turned grey and to one size. */
@NullMarked
package ganscope.data.picture;

import org.jspecify.annotations.NullMarked;
