package ganscope.lesson;

import ganscope.gan.Experiment;

/**
 * An experiment that ships with the program. Its title and description are in the message bundle {@code preset} under
 * {@code preset.NAME.title} and {@code preset.NAME.about}.
 *
 * @param name the name on the command line
 * @param experiment its settings
 */
public record Preset(String name, Experiment experiment) {}
