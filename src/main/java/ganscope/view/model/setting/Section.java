package ganscope.view.model.setting;

import java.util.Locale;

/** The groups of controls, in the order of the desk. */
public enum Section {
    /** What is imitated. */
    DATA("mdi2c-chart-bell-curve"),
    /** Where the generator starts. */
    LATENT("mdi2d-dice-multiple-outline"),
    /** Its network. */
    GENERATOR("mdi2d-draw"),
    /** Its network and k. */
    DISCRIMINATOR("mdi2m-magnify"),
    /** What both minimise. */
    OBJECTIVE("mdi2s-scale-balance"),
    /** What bounds them. */
    CONSTRAINTS("mdi2f-fence"),
    /** How each learns. */
    OPTIMISERS("mdi2s-speedometer"),
    /** Batch, order, seed. */
    TRAINING("mdi2r-repeat"),
    /** How finely all this is measured. */
    MEASURING("mdi2r-ruler");

    private final String icon;

    Section(String icon) {
        this.icon = icon;
    }

    /** The name of its symbol in the icon font. */
    public String icon() {
        return icon;
    }

    /** The name of its title in the message bundles. */
    public String key() {
        return "control.section." + name().toLowerCase(Locale.ROOT);
    }
}
