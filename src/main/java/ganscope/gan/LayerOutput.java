package ganscope.gan;

import ganscope.nn.layer.Extent;
import ganscope.nn.memory.FloatArray;

/**
 * What a layer makes of one sample, behind its activation and behind what follows it without weights that mix: normalisation,
 * upsampling and the like.
 *
 * @param words the layer and what follows it, such as {@code up k4 s2 · batchnorm}; empty of what comes in
 * @param extent how the numbers are laid out
 * @param values the numbers, place by place, channel last
 */
public record LayerOutput(String words, Extent extent, FloatArray values) {}
