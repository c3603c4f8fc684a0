package saddleback.engine.newton;

/**
 * The second-order model of a function at a point, in the eigenbasis of its Hessian.
 *
 * @param values eigenvalues of the Hessian, ascending, length n
 * @param vectors n x n row-major; row i is the unit eigenvector of eigenvalue i
 * @param gradient the gradient's components along the eigenvectors, length n
 */
public record LocalModel(double[] values, double[] vectors, double[] gradient) {}
