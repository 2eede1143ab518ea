package ganscope.diagnosis;

import ganscope.diagnosis.Finding.Note;
import ganscope.gan.experiment.Experiment;
import ganscope.optim.OptimizerSpec;
import ganscope.text.Numbers;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The likeliest cause, among the settings, of samples that are in the wrong place or of the wrong width, and what was tried
 * against it. Where there is one, nothing else was seen to help as much.
 *
 * @param note the sentence that names it
 * @param remedy what helps; null where the settings have no room for it
 */
record Cause(Note note, @Nullable Remedy remedy) {
    /** How much slower than the generator a discriminator must learn to be the reason. */
    static final double BEHIND = 0.5;

    static Optional<Cause> of(Experiment experiment) {
        if (experiment.discriminator().steps() == 0 || experiment.generator().steps() == 0) {
            return Optional.empty();
        }
        if (experiment.discriminator().isLinear()) {
            return Optional.of(new Cause(new Note("straight", List.of()), Remedies.hiddenLayers()));
        }
        OptimizerSpec generator = experiment.generator().optimizer();
        OptimizerSpec discriminator = experiment.discriminator().optimizer();
        if (!generator.type().dividesBySize() || !discriminator.type().dividesBySize()) {
            return Optional.of(new Cause(new Note("plain", List.of()), Remedies.adam()));
        }
        Remedy usual = Remedies.usualRates(experiment);
        if (usual != null) {
            return Optional.of(new Cause(
                    new Note(
                            "large",
                            List.of(
                                    Numbers.setting(generator.learningRate()),
                                    Numbers.setting(discriminator.learningRate()))),
                    usual));
        }
        if (generator.learningRate() <= SettingFindings.SMALL) {
            return Optional.of(new Cause(
                    new Note("small", List.of(Numbers.setting(generator.learningRate()))),
                    Remedies.faster(experiment)));
        }
        int updates = experiment.generator().steps();
        int k = experiment.discriminator().steps();
        if (discriminator.learningRate() * k >= BEHIND * generator.learningRate() * updates) {
            return Optional.empty();
        }
        Note behind = new Note(
                "behind",
                List.of(
                        Numbers.setting(discriminator.learningRate()),
                        Numbers.count(k),
                        Numbers.setting(generator.learningRate()),
                        Numbers.count(updates)));
        return Optional.of(new Cause(
                behind, updates > k ? Remedies.asManyUpdates(experiment) : Remedies.fasterDiscriminator(experiment)));
    }

    /** A finding with this cause and its remedy, or, where there is no such cause, with other remedies. */
    static Finding explain(Finding finding, Experiment experiment, @Nullable Remedy... other) {
        return of(experiment)
                .map(cause -> finding.and(cause.note()).with(cause.remedy()))
                .orElseGet(() -> finding.with(other));
    }
}
