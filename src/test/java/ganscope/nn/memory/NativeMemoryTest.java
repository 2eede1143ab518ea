package ganscope.nn.memory;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import ganscope.BesideOthers;
import ganscope.nn.kernel.Activation;
import ganscope.nn.kernel.ActivationKernel;
import ganscope.nn.kernel.RowKernels;
import ganscope.nn.kernel.VectorKernels;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.foreign.MemorySegment;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever holds an address holds its memory, and stays within it. */
@BesideOthers
class NativeMemoryTest {
    /** What turns memory into a number, or a number into memory. */
    private static final Set<String> UNSAFE = Set.of("address", "ofAddress", "reinterpret");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("ganscope");

    @Test
    void onlyTheClassesOfMemoryTurnItIntoAddresses() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Matrix.class, NativeFloats.class, BlasOperand.class)
                .and()
                .doNotHaveFullyQualifiedName("ganscope.nn.vector.Lanes")
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe(
                        "makes or takes an address",
                        (JavaCall<?> call) -> call.getTargetOwner().isEquivalentTo(MemorySegment.class)
                                && UNSAFE.contains(call.getName())))
                .orShould()
                .callMethod(Matrix.class, "address")
                .check(CLASSES);
    }

    @Test
    void onlyTheLibraryItselfIsUnpackedByJavaCpp() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(OpenBlas.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.bytedeco..")
                .check(CLASSES);
    }

    /** A matrix that nobody will use any more may be collected at once, and its memory with it. */
    @Test
    void everyMethodKeepsAsManyMatricesAsItTookAddresses() throws IOException {
        List<String> careless = new ArrayList<>();
        int taken = 0;
        for (ClassModel type : classesOfTheRoom()) {
            for (MethodModel method : type.methods()) {
                int addresses = 0;
                int kept = 0;
                for (InvokeInstruction call : callsOfNativeFloats(method)) {
                    switch (call.name().stringValue()) {
                        case "address" -> addresses++;
                        case "keep" -> kept += call.typeSymbol().parameterCount();
                        default -> {}
                    }
                }
                taken += addresses;
                if (addresses != kept
                        && !type.thisClass().asSymbol().displayName().equals("NativeFloats")) {
                    careless.add(type.thisClass().asSymbol().displayName() + "."
                            + method.methodName().stringValue() + ": " + addresses + " taken, " + kept + " kept");
                }
            }
        }
        assertThat(careless).isEmpty();
        assertThat(taken).isGreaterThan(50); // the rule looks at the kernels, not past them
    }

    private static List<ClassModel> classesOfTheRoom() throws IOException {
        Path folder = Path.of(URI.create(Objects.requireNonNull(Matrix.class.getResource("Matrix.class"))
                        .toString()))
                .resolveSibling("..")
                .normalize();
        try (Stream<Path> files = Files.walk(folder)) {
            List<ClassModel> models = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                models.add(ClassFile.of().parse(file));
            }
            return models;
        }
    }

    private static List<InvokeInstruction> callsOfNativeFloats(MethodModel method) {
        return method.code().stream()
                .flatMap(code -> code.elementStream())
                .filter(InvokeInstruction.class::isInstance)
                .map(InvokeInstruction.class::cast)
                .filter(call -> call.owner().asInternalName().equals("ganscope/nn/memory/NativeFloats"))
                .toList();
    }

    @Test
    void anOperandAloneKeepsItsMemory() {
        List<BlasOperand> ones = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Matrix matrix = new Matrix(16, 16);
            VectorKernels.fill(matrix, 1);
            ones.add(matrix.operand());
        }
        System.gc();
        Matrix product = new Matrix(16, 16);
        for (BlasOperand one : ones) {
            Blas.product(16, 16, 16, one, 16, one, 16, 1, product.operand(), 16);
        }
        assertThat(product.get(3, 5)).isEqualTo(200 * 16);
    }

    @Test
    void productsBeyondAMatrixAreRefused() {
        BlasOperand small = new Matrix(4, 4).operand();
        BlasOperand large = new Matrix(8, 8).operand();
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Blas.product(8, 8, 8, large, 8, large, 8, 0, small, 8))
                .withMessage("product: 8 rows of 8, 8 apart (16 floats)");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Blas.transposedProduct(4, 4, 8, small, 4, large, 8, 0, large, 8));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Blas.productTransposed(4, 4, 4, large, 8, small.at(4), 4, 0, large, 8));
    }

    @Test
    void kernelsBeyondAMatrixAreRefused() {
        Matrix small = new Matrix(1, 16);
        Matrix large = new Matrix(4, 16);
        ActivationKernel kernel = ActivationKernel.of(new Activation.Elu());
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> kernel.value(large, small, 0, 32));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> kernel.slope(large, large, small, 16, 32));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> RowKernels.addBias(large, 16, 4, 16, small));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> VectorKernels.axpy(small, 8, 1, large, 0, 9));
    }
}
