@NullMarked
package cn.reserve.schema;

import org.jspecify.annotations.NullMarked;
