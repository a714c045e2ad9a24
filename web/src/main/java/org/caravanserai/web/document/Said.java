package org.caravanserai.web.document;

import java.util.Locale;
import org.caravanserai.kernel.text.Messages;

/** Something that is said differently in each language: a text of a bundle, the name of a site. */
@FunctionalInterface
public interface Said {

    String in(Messages messages, Locale language);
}
