/** What is printed can be read back: by a person, by a scanner, by an archive. */
package org.caravanserai.web.document;
