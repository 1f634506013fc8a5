/** What a service's OpenAPI document says beyond the annotations, so that generated clients know what is present and what may be null. */
@NullMarked
package cn.reserve.platform.description;

import org.jspecify.annotations.NullMarked;
