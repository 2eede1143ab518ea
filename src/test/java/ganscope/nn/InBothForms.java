package ganscope.nn;

import ganscope.nn.kernel.Loop;
import ganscope.vectors.Forms;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The tests of a class run twice: with the plain forms of all loops, and with those by vector operations. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(InBothForms.Provider.class)
@ResourceLock(InBothForms.FORMS)
public @interface InBothForms {
    /** Locked by tests that settle which form is taken. */
    String FORMS = "forms of loops";

    /** The two runs. */
    final class Provider implements ClassTemplateInvocationContextProvider {
        @Override
        public boolean supportsClassTemplate(ExtensionContext context) {
            return true;
        }

        @Override
        public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
            return Stream.of(new Run(false), new Run(true));
        }
    }

    /** One run. */
    record Run(boolean vectors) implements ClassTemplateInvocationContext {
        @Override
        public String getDisplayName(int invocationIndex) {
            return vectors ? "vectors" : "plain";
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of((BeforeClassTemplateInvocationCallback) context -> settleAll(vectors));
        }

        /** All loops of networks run by vector operations, or plainly. */
        public static void settleAll(boolean vectors) {
            for (Loop loop : Loop.values()) {
                Forms.settle(loop.form(), vectors);
            }
        }
    }
}
