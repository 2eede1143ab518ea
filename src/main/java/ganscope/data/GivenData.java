package ganscope.data;

import ganscope.data.distribution.RowLabels;

/**
 * Data that a person brought along, as a target: the experiment holds them itself, so that it needs no other file. No line
 * of text holds them.
 */
public sealed interface GivenData extends Target permits Samples, Pictures {
    /** Where they come from, such as the name of a file or of a folder. */
    String source();

    /** How many samples there are. */
    int rows();

    /** The class of each sample, in their order; none where they have no classes. */
    RowLabels labels();
}
