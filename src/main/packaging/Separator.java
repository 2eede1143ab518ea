/** Prints what stands between the entries of a class path on this system. */
void main() {
    IO.print(java.io.File.pathSeparator);
}
