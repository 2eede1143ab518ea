package ganscope;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The tests of a class run while those of other classes do: they read and write nothing that others see, such as the
 * standard streams, properties of the system or a screen, and whatever they measure is their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = BesideOthers.SIGNALS, mode = ResourceAccessMode.READ)
public @interface BesideOthers {
    /** Locked by tests that raise signals, which end every training that listens to them. */
    String SIGNALS = "signals";
}
