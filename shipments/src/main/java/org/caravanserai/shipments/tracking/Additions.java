package org.caravanserai.shipments.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caravanserai.kernel.identity.SizeType;

/** What a batch of events adds to the history of one container. */
final class Additions {

    private final List<Occurrence> occurrences = new ArrayList<>();
    private SizeType size;
    private boolean changed;

    void add(Occurrence occurrence) {
        occurrences.add(occurrence);
    }

    void sized(SizeType seen) {
        size = size == null ? seen : size;
    }

    /** An event of its history says something else now, or nothing any more. */
    void change() {
        changed = true;
    }

    List<Occurrence> occurrences() {
        return occurrences;
    }

    SizeType size() {
        return size;
    }

    boolean anyActual() {
        return occurrences.stream().anyMatch(Occurrence::actual);
    }

    /** Names that are new to the container, of trains or of vessels, as {@code of} reads them. */
    Stream<String> names(String known, Function<ReadEvent.Means, String> of) {
        return occurrences.stream()
                .filter(Occurrence::own)
                .map(occurrence -> of.apply(occurrence.means()))
                .filter(name -> name != null && !name.equals(known));
    }

    /**
     * Whether these are the whole history of a container without any.
     *
     * @param wide trains and vessels that have a history of their own
     */
    boolean makeTheWhole(Set<String> wide) {
        return !changed && unrelated(null, null, wide);
    }

    /**
     * Whether these come behind everything that was told before, and nothing that was not told has
     * become part of the history by them.
     *
     * @param before null if it is not known how far the history is told
     */
    boolean follow(Setting setting, Progress before, Set<String> wide) {
        return before != null
                && !changed
                && before.setting().equals(Progress.mark(setting))
                && unrelated(before.train(), before.vessel(), wide)
                && occurrences.stream().allMatch(o -> follows(o, setting, before));
    }

    private static boolean follows(Occurrence o, Setting setting, Progress before) {
        boolean beforeItBegan = setting.announcedAt() != null && o.at().isBefore(before.first());
        boolean late = o.actual() && before.last() != null && !o.after(before.last());
        boolean ofAnotherRun =
                !o.own()
                        && Objects.equals(o.means().train(), setting.train())
                        && Histories.anotherRun(setting, o.at());
        return !beforeItBegan && !late && !ofAnotherRun;
    }

    /** A train named anew brings along what is known of the whole train. */
    private boolean unrelated(String train, String vessel, Set<String> wide) {
        return wide.isEmpty()
                || Stream.concat(
                                names(train, ReadEvent.Means::train),
                                names(vessel, ReadEvent.Means::vessel))
                        .noneMatch(wide::contains);
    }
}
