package ganscope.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.data.table.Column;
import ganscope.data.table.TableFile;
import ganscope.data.taken.ColumnChoice;
import ganscope.data.taken.ColumnWish;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class SampleDataTest {
    @Test
    void shippedFilesAreWhatTheGeneratorMakes() throws IOException {
        assertThat(Files.readString(SampleData.FOLDER.resolve("geyser.csv"))).isEqualTo(SampleData.geyser());
        assertThat(Files.readString(SampleData.FOLDER.resolve("moons.csv"))).isEqualTo(SampleData.moons());
        assertThat(Files.readString(SampleData.FOLDER.resolve("flowers.csv"))).isEqualTo(SampleData.flowers());
    }

    /** 0.36 · 54 + 0.64 · 80, and √(6² + 26² · 0.36 · 0.64); within 4 standard errors. */
    @Test
    void geyserTimesAreATargetOnTheLine() throws IOException {
        Samples times = new ColumnChoice(TableFile.read(SampleData.FOLDER.resolve("geyser.csv")), ColumnWish.NONE)
                .take(2)
                .samples();
        assertThat(times).isInstanceOf(Samples1D.class);
        assertThat(times.rows()).isEqualTo(2000);
        assertThat(times.centroid()[0]).isCloseTo(70.64, within(1.3));
        assertThat(times.scale()).isCloseTo(13.85, within(0.7));
        assertThat(times.range().low().getFirst()).isBetween(15.0, 40.0);
        assertThat(times.range().high().getFirst()).isBetween(97.0, 120.0);
    }

    @Test
    void moonsAreATargetInThePlane() throws IOException {
        Samples moons = new ColumnChoice(TableFile.read(SampleData.FOLDER.resolve("moons.csv")), ColumnWish.NONE)
                .take(2)
                .samples();
        assertThat(moons).isInstanceOf(Samples2D.class);
        assertThat(moons.rows()).isEqualTo(1000);
        assertThat(moons.scale()).isCloseTo(new Moons(0.1, 0).scale(), within(0.1));
    }

    @Test
    void flowersHaveFourColumnsToChooseFrom() throws IOException {
        ColumnChoice choice =
                new ColumnChoice(TableFile.read(SampleData.FOLDER.resolve("flowers.csv")), ColumnWish.NONE);
        assertThat(choice.offered())
                .extracting(Column::name)
                .containsExactly("sepal.length", "sepal.width", "petal.length", "petal.width");
        assertThat(choice.take(4).rows()).isEqualTo(150);
    }
}
