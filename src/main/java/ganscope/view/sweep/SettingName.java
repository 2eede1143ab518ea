package ganscope.view.sweep;

import ganscope.view.model.Messages;
import ganscope.view.model.setting.Setting;
import ganscope.view.model.setting.Settings;

/** What a setting is called where its section is not in sight: with whose it is, where both networks have one. */
final class SettingName {
    private SettingName() {}

    /** The name of the setting at a path; the path itself where it has none. */
    static String of(String path, Messages messages) {
        return Settings.of(path).map(setting -> of(setting, messages)).orElse(path);
    }

    private static String of(Setting setting, Messages messages) {
        String name = messages.get(setting.text() + ".name");
        String owner = setting.path().replaceFirst("\\..*", "");
        return switch (owner) {
            case "discriminator", "generator" -> messages.get("sweep.of." + owner, name);
            default -> name;
        };
    }
}
