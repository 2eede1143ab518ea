/** Charts of a run of pictures: samples, neighbours, latent walks and planes, feature maps, slopes of pixels. */
@NullMarked
package ganscope.chart.image;

import org.jspecify.annotations.NullMarked;
