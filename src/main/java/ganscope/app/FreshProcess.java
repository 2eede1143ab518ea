package ganscope.app;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** The words that start another process of this program as this one was started: same Java, same options, same caches. */
final class FreshProcess {
    private FreshProcess() {}

    /**
     * The command for a main class of the program.
     *
     * @param main name of the class
     * @param words what follows it
     */
    static List<String> command(String main, List<String> words) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        String path = System.getProperty("java.class.path");
        boolean isProgram = main.equals(Main.class.getName()) && path.endsWith(".jar");
        command.addAll(isProgram ? List.of("-jar", path) : List.of("-cp", path, main));
        command.addAll(words);
        return command;
    }
}
