package ganscope.nn.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class BlasKernelTest {
    @Test
    void theWidestInstructionsTheProcessorHasDecide() {
        Set<String> avx2 = Set.of("sse2", "avx", "avx2", "fma");
        Set<String> avx512 =
                Set.of("avx2", "fma", "avx512f", "avx512cd", "avx512bw", "avx512dq", "avx512vl", "avx512_bf16");
        assertThat(BlasKernel.forInstructions(avx512)).isEqualTo("SkylakeX");
        assertThat(BlasKernel.forInstructions(avx2)).isEqualTo("Haswell");
        assertThat(BlasKernel.forInstructions(Set.of("sse2", "avx"))).isEqualTo(BlasKernel.DEFAULT);
        assertThat(BlasKernel.forInstructions(Set.of())).isEqualTo(BlasKernel.DEFAULT);
    }

    @Test
    void withFoundationAloneTheNarrowerKernelIsTaken() {
        // Knights Landing: 512 bits without the instructions on bytes and words
        assertThat(BlasKernel.forInstructions(Set.of("avx2", "fma", "avx512f", "avx512cd")))
                .isEqualTo("Haswell");
    }
}
