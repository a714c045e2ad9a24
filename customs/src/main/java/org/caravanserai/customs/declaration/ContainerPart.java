package org.caravanserai.customs.declaration;

/**
 * A container in box 31. Its number stands as the paper has it; the checks compare it with that of
 * the goods.
 *
 * @param part 1 when the item fills the whole container, 2 when it fills a part
 */
public record ContainerPart(String number, String part) {}
