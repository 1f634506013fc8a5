/**
 * Files that people send: whether they are what they say (PDF, PNG, JPEG, by their content and never by a name), and one file for each
 * record that is kept in the database and handed out by portions. What a file means is its feature's.
 */
@NullMarked
package cn.reserve.supplydemand.file;

import org.jspecify.annotations.NullMarked;
