package ganscope.data;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was last worked out from an immutable record, since a record has no fields to keep it in.
 *
 * <p>Thread safe: two threads that ask about different records only work it out more often.
 */
final class Latest<K, V> {
    private record Entry<K, V>(K key, V value) {}

    private final Function<K, V> workOut;
    private volatile @Nullable Entry<K, V> entry;

    Latest(Function<K, V> workOut) {
        this.workOut = workOut;
    }

    @SuppressWarnings("ReferenceEquality") // the same record, not an equal one: no comparison of long lists per batch
    V of(K key) {
        Entry<K, V> known = entry;
        if (known == null || known.key != key) {
            known = new Entry<>(key, workOut.apply(key));
            entry = known;
        }
        return known.value;
    }
}
