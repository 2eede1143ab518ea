package ganscope.evaluation;

/**
 * What a generator makes if it is asked for two classes at once.
 *
 * @param mix of which classes, and how much of each
 * @param pictures of latents that stay the same from step to step
 */
public record ClassBlend(ClassMix mix, Series pictures) {}
