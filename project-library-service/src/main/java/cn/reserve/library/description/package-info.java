/** What the service adds to its OpenAPI document, so that generated clients know what may be null. */
@NullMarked
package cn.reserve.library.description;

import org.jspecify.annotations.NullMarked;
