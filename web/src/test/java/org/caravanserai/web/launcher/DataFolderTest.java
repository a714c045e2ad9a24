package org.caravanserai.web.launcher;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir private Path folder;

    @Test
    void staysLockedThoughNobodyRefersToIt() throws CannotStart {
        WeakReference<DataFolder> first = new WeakReference<>(DataFolder.open(folder));
        while (first.get() != null) {
            System.gc();
        }

        assertThatThrownBy(() -> DataFolder.open(folder)).isInstanceOf(CannotStart.class);
    }
}
